// io.StringIO and io.BytesIO, as far as they do what nearly all do with them: what has no text or data in the members below
// is closed, and is Python's, as are ends of lines that are translated (runtime/modules/_io/text.py and buffered.py). Guest
// code can write to the members, and snapshots may hold anything: they are looked at anew each time.
#include "runtime/modules/memory_streams.h"

#include <algorithm>
#include <cstring>

#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/library_methods.h"
#include "runtime/registry.h"
#include "runtime/types/bytearray.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

// In the order of their names (vm/class_layout.cpp).
enum TextMember : uint32_t { kAt, kIsSimple, kPieces, kText, kTextMembers };
enum ByteMember : uint32_t { kData, kPosition, kByteMembers };
constexpr uint64_t kScannedAtOnce = 64 * 1024;

SignalFailure in_python() { return SignalFailure{Signal::kNeedsGuest}; }

bool has_members(Value value, uint32_t count) {
  return has_kind(value, Kind::kInstance) && (value.object()->flags & kHasMembers) != 0 &&
         value.object()->type->member_count >= count;
}

bool is_position(Value value) { return value.is_small_int() && value.small_int() >= 0; }

// A size that is asked for: -1 for all. False: Python knows.
bool read_size(Value value, int64_t* size) {
  *size = value.is_small_int() ? value.small_int() : -1;
  return value.is_small_int() || value.is_none();
}

// ---- StringIO: what was written at the end is in pieces until somebody reads

struct TextStream {
  Object* object = nullptr;
  Str* text = nullptr;
  List* pieces = nullptr;
  uint64_t at = 0;

  void go_to(uint64_t place) {
    at = place;
    member_of(object, kAt) = Value::small_int(static_cast<int64_t>(place));
  }
};

bool load(Value value, TextStream* stream) {
  if (!has_members(value, kTextMembers)) return false;
  Object* object = value.object();
  Value text = member_of(object, kText), pieces = member_of(object, kPieces), at = member_of(object, kAt);
  bool fits = member_of(object, kIsSimple).is_true() && is_exact_object(text, TypeId::kStr) &&
              is_exact_object(pieces, TypeId::kList) && is_position(at);
  if (!fits) return false;
  stream->object = object;
  stream->text = text.as<Str>();
  stream->pieces = pieces.as<List>();
  stream->at = static_cast<uint64_t>(at.small_int());
  return true;
}

// All of it in one text.
Fallible<bool> join(Runtime& rt, TextStream* stream) {
  const List* pieces = stream->pieces;
  if (pieces->length == 0) return true;
  TRY(rt.charge(1 + pieces->length / 8));
  StrBuilder builder(rt);
  builder.append(stream->text);
  for (uint32_t index = 0; index < pieces->length && builder.fits(); ++index) {
    if (!has_kind(pieces->items[index], Kind::kStr)) return rt.raise_type_error("pieces of a text must be str");
    builder.append(pieces->items[index].as<Str>());
  }
  auto* text = TRY(builder.finish()).as<Str>();
  stream->pieces = TRY_NEW(rt, new_list(rt, 0));
  stream->text = text;
  member_of(stream->object, kPieces) = stream->pieces;
  member_of(stream->object, kText) = text;
  return true;
}

// Behind the line that begins at `at`.
Fallible<uint64_t> end_of_line(Runtime& rt, const Str* text, uint64_t at) {
  while (at < text->length) {
    uint64_t stop = std::min(text->length, at + kScannedAtOnce);
    uint64_t begin = at;
    if (text->width_log2() == 0) {
      const void* found = std::memchr(text->data1() + at, '\n', stop - at);
      if (found != nullptr) return static_cast<uint64_t>(static_cast<const uint8_t*>(found) - text->data1()) + 1;
      at = stop;
    } else {
      while (at < stop && text->at(at) != '\n') ++at;
    }
    TRY(rt.charge((at - begin) / 32));
    if (at < stop) return at + 1;
  }
  return text->length;
}

// What is before `end`.
Outcome take(Runtime& rt, TextStream* stream, uint64_t end) {
  uint64_t count = end - stream->at;
  TRY(rt.charge(1 + count / 16));
  Value piece = TRY(substring(rt, stream->text, stream->at, count));
  stream->go_to(end);
  return piece;
}

Outcome text_write(Runtime& rt, const Arguments& args) {
  TextStream stream;
  if (!has_kind(args[1], Kind::kStr) || !load(args[0], &stream)) return in_python();
  return write_to_stream(rt, stream.object, args[1].as<Str>());
}

Outcome text_read(Runtime& rt, const Arguments& args) {
  TextStream stream;
  int64_t size;
  if (!load(args[0], &stream) || !read_size(args[1], &size)) return in_python();
  TRY(join(rt, &stream));
  if (stream.at >= stream.text->length) return empty_str();
  uint64_t left = stream.text->length - stream.at;
  return take(rt, &stream, stream.at + (size < 0 ? left : std::min(left, static_cast<uint64_t>(size))));
}

Outcome text_read_line(Runtime& rt, const Arguments& args) {
  TextStream stream;
  int64_t size;
  if (!load(args[0], &stream) || !read_size(args[1], &size)) return in_python();
  TRY(join(rt, &stream));
  if (stream.at >= stream.text->length) return empty_str();
  uint64_t end = TRY(end_of_line(rt, stream.text, stream.at));
  if (size >= 0) end = std::min(end, stream.at + static_cast<uint64_t>(size));
  return take(rt, &stream, end);
}

Outcome next_text_line(Runtime& rt, Value self) {
  TextStream stream;
  if (!load(self, &stream)) return in_python();
  TRY(join(rt, &stream));
  if (stream.at >= stream.text->length) return Value();
  return take(rt, &stream, TRY(end_of_line(rt, stream.text, stream.at)));
}

Outcome text_next(Runtime& rt, const Arguments& args) {
  Value line = TRY(next_text_line(rt, args[0]));
  return line.is_empty() ? rt.raise_text(TypeId::kStopIteration, "") : Outcome(line);
}

Outcome text_value(Runtime& rt, const Arguments& args) {
  TextStream stream;
  if (!load(args[0], &stream)) return in_python();
  TRY(join(rt, &stream));
  return stream.text;
}

Outcome text_tell(Runtime&, const Arguments& args) {
  TextStream stream;
  if (!load(args[0], &stream)) return in_python();
  return Value::small_int(static_cast<int64_t>(stream.at));
}

// ---- BytesIO

struct ByteStream {
  Object* object = nullptr;
  ByteArray* data = nullptr;
  uint64_t at = 0;

  uint64_t left() const { return at < data->length ? data->length - at : 0; }
  void go_to(uint64_t place) { member_of(object, kPosition) = Value::small_int(static_cast<int64_t>(place)); }
};

SANDBOA_ALWAYS_INLINE bool load(Value value, ByteStream* stream) {
  if (!has_members(value, kByteMembers)) return false;
  Object* object = value.object();
  Value data = member_of(object, kData), position = member_of(object, kPosition);
  if (!is_exact_object(data, TypeId::kByteArray) || !is_position(position)) return false;
  stream->object = object;
  stream->data = data.as<ByteArray>();
  stream->at = static_cast<uint64_t>(position.small_int());
  return true;
}

SANDBOA_ALWAYS_INLINE Outcome take(Runtime& rt, ByteStream* stream, uint64_t count) {
  TRY(rt.charge(1 + count / 32));
  const auto* start = reinterpret_cast<const char*>(stream->data->data()) + stream->at;
  Value piece = TRY(make_bytes_shared(rt, count == 0 ? std::string_view() : std::string_view(start, count)));
  stream->go_to(stream->at + count);
  return piece;
}

Outcome bytes_read(Runtime& rt, const Arguments& args) {
  ByteStream stream;
  int64_t size;
  if (!load(args[0], &stream) || !read_size(args[1], &size)) return in_python();
  uint64_t left = stream.left();
  return take(rt, &stream, size < 0 ? left : std::min(left, static_cast<uint64_t>(size)));
}

// Of a line that does not end in what is scanned at once.
SANDBOA_NOINLINE Fallible<uint64_t> long_line_length(Runtime& rt, const uint8_t* start, uint64_t left) {
  uint64_t at = std::min(left, kScannedAtOnce);
  TRY(rt.charge(at / 64));
  while (at < left) {
    uint64_t count = std::min(left - at, kScannedAtOnce);
    const void* found = std::memchr(start + at, '\n', count);
    if (found != nullptr) return static_cast<uint64_t>(static_cast<const uint8_t*>(found) - start) + 1;
    TRY(rt.charge(count / 64));
    at += count;
  }
  return left;
}
// The length of the line that begins where the stream is.
SANDBOA_ALWAYS_INLINE Fallible<uint64_t> line_length(Runtime& rt, const ByteStream& stream, uint64_t left) {
  const uint8_t* start = stream.data->data() + stream.at;
  const void* found = left == 0 ? nullptr : std::memchr(start, '\n', std::min(left, kScannedAtOnce));
  if (found != nullptr) return static_cast<uint64_t>(static_cast<const uint8_t*>(found) - start) + 1;
  return long_line_length(rt, start, left);
}

Outcome bytes_read_line(Runtime& rt, const Arguments& args) {
  ByteStream stream;
  int64_t size;
  if (!load(args[0], &stream) || !read_size(args[1], &size)) return in_python();
  uint64_t count = TRY(line_length(rt, stream, stream.left()));
  return take(rt, &stream, size < 0 ? count : std::min(count, static_cast<uint64_t>(size)));
}

Outcome bytes_next(Runtime& rt, const Arguments& args) {
  ByteStream stream;
  if (!load(args[0], &stream)) return in_python();
  uint64_t left = stream.left();
  if (__builtin_expect(left == 0, 0)) return rt.raise_text(TypeId::kStopIteration, "");
  return take(rt, &stream, TRY(line_length(rt, stream, left)));
}

Outcome bytes_write(Runtime& rt, const Arguments& args) {
  ByteStream stream;
  bool is_plain = has_kind(args[1], Kind::kBytes) || has_kind(args[1], Kind::kByteArray);
  if (!is_plain || !load(args[0], &stream) || args[1].object() == stream.data) return in_python();
  if (stream.at > stream.data->length) return in_python();
  ByteSpan content = span_of(args[1]);
  if (content.length != 0) {
    TRY(rt.charge(content.length / 32));
    if (stream.left() == 0) {
      TRY(bytearray_append_bytes(rt, stream.data, content.data(), content.length));
    } else if (content.length <= stream.left()) {
      std::memcpy(stream.data->data() + stream.at, content.data(), content.length);
    } else {
      TRY(bytearray_splice(rt, stream.data, stream.at, stream.left(), content));
    }
    stream.go_to(stream.at + content.length);
  }
  return Value::small_int(static_cast<int64_t>(content.length));
}

Outcome bytes_value(Runtime& rt, const Arguments& args) {
  ByteStream stream;
  if (!load(args[0], &stream)) return in_python();
  TRY(rt.charge(stream.data->length / 32));
  return make_bytes_shared(rt, {reinterpret_cast<const char*>(stream.data->data()), stream.data->length});
}

Outcome bytes_tell(Runtime&, const Arguments& args) {
  ByteStream stream;
  if (!load(args[0], &stream)) return in_python();
  return Value::small_int(static_cast<int64_t>(stream.at));
}

// From the beginning; the rest is Python's.
Outcome bytes_seek(Runtime&, const Arguments& args) {
  ByteStream stream;
  bool is_plain = is_position(args[1]) && args[2].is_small_int() && args[2].small_int() == 0;
  if (!is_plain || !load(args[0], &stream)) return in_python();
  stream.go_to(static_cast<uint64_t>(args[1].small_int()));
  return args[1];
}

constexpr const char* kReadDoc = "What comes next: all of it, or so many characters.";
constexpr const char* kLineDoc = "What comes next, up to the end of its line.";
constexpr MethodDef kTextRows[] = {
    {"write", "self, text, /", text_write, kMutates | kAllocates, "Puts text where the stream stands.",
     PreludeFunction::kstring_io_write},
    {"read", "self, size=-1, /", text_read, kMutates | kAllocates, kReadDoc, PreludeFunction::kstring_io_read},
    {"readline", "self, size=-1, /", text_read_line, kMutates | kAllocates, kLineDoc, PreludeFunction::kstring_io_readline},
    {"__next__", "self, /", text_next, kMutates | kAllocates, "The next line.", PreludeFunction::kstring_io_next},
    {"getvalue", "self, /", text_value, kMutates | kAllocates, "All the text.", PreludeFunction::kstring_io_getvalue},
    {"tell", "self, /", text_tell, kNoEffects, "Where the stream stands.", PreludeFunction::kstring_io_tell},
};
constexpr MethodDef kByteRows[] = {
    {"write", "self, data, /", bytes_write, kMutates | kAllocates, "Puts bytes where the stream stands.",
     PreludeFunction::kbytes_io_write},
    {"read", "self, size=-1, /", bytes_read, kMutates | kAllocates, "What comes next: all of it, or so many bytes.",
     PreludeFunction::kbytes_io_read},
    {"readline", "self, size=-1, /", bytes_read_line, kMutates | kAllocates, "What comes next, up to the end of its line.",
     PreludeFunction::kbytes_io_readline},
    {"__next__", "self, /", bytes_next, kMutates | kAllocates, "The next line.", PreludeFunction::kbytes_io_next},
    {"getvalue", "self, /", bytes_value, kAllocates, "All the bytes.", PreludeFunction::kbytes_io_getvalue},
    {"tell", "self, /", bytes_tell, kNoEffects, "Where the stream stands.", PreludeFunction::kbytes_io_tell},
    {"seek", "self, offset, whence=0, /", bytes_seek, kMutates, "Goes elsewhere.", PreludeFunction::kbytes_io_seek},
};

}  // namespace

Outcome next_line_of_stream(Runtime& rt, Value stream) {
  const MethodDef* method = find_library_method(rt, stream, Dunder::kNext);
  return method != nullptr && method->code == text_next ? next_text_line(rt, stream) : in_python();
}

Object* stream_written_by(Value function) {
  Value self;
  if (has_kind(function, Kind::kBoundMethod)) {
    self = function.as<BoundMethod>()->self;
    function = function.as<BoundMethod>()->function;
  } else if (has_kind(function, Kind::kNativeFunction)) {
    self = function.as<NativeFunction>()->self;
  }
  bool is_write = has_kind(function, Kind::kNativeFunction) && function.as<NativeFunction>()->def->code == text_write;
  return is_write && !self.is_empty() && self.is_object() ? self.object() : nullptr;
}

Object* stream_to_print_to(Runtime& rt, Value stream) {
  if (!has_kind(stream, Kind::kInstance) || !is_of_guest_class(stream)) return nullptr;
  const auto* instance = stream.as<Instance>();
  const Shape* shape = instance->shape;
  if (shape != nullptr && (shape->slot_count != 0 || (shape->flags & Shape::kDictionary) != 0)) return nullptr;
  // A class of the library itself.
  const Runtime::FoundMethod& next = find_special_method(rt, instance->type, Dunder::kNext);
  bool is_own = next.native != nullptr && next.method.as<NativeFunction>()->owner == instance->type;
  if (!is_own || has_guest_dunder(stream, Dunder::kGetAttribute)) return nullptr;
  Value write = dict_find_str(rt, instance->type->attributes, shared_name("write"));
  bool is_write = has_kind(write, Kind::kNativeFunction) && write.as<NativeFunction>()->def->code == text_write;
  return is_write ? stream.object() : nullptr;
}

Outcome write_to_stream(Runtime& rt, Object* object, Str* text) {
  TextStream stream;
  if (!load(object, &stream)) return in_python();
  Value size = Value::small_int(static_cast<int64_t>(text->length));
  if (text->length == 0) return size;
  bool is_at_end = stream.pieces->length != 0 || stream.at == stream.text->length;
  if (!is_at_end || is_of_guest_class(text)) return in_python();
  TRY(list_append(rt, stream.pieces, text));
  stream.go_to(stream.at + text->length);
  return size;
}

const LibraryMethods kStringIoMethods{"StringIO", kTextRows};
const LibraryMethods kBytesIoMethods{"BytesIO", kByteRows};

}  // namespace sandboa::runtime
