// The module zlib: steps of running streams, and check sums. Objects, loops and exceptions are runtime/modules/zlib.py's.
//
// A step takes some of the input and gives some of the output, both of bounded size. What it took is in the log before
// zlib sees it, so that a stream can be made again at any time.
#include "support/zlib_stream.h"

#include <algorithm>
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/module.h"
#include "runtime/modules/binascii_text.h"
#include "runtime/modules/byte_text.h"
#include "runtime/modules/zlib_stream.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/bytearray.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

namespace zlib = support::zlib;

constexpr uint64_t kInBytes = 16 * 1024;  // of the input, at most so much in one step
// In the log of a compressor, data stands behind its length; a flush is its number and this.
constexpr uint32_t kFlushMark = 0xFFFFFF00;
constexpr int32_t kDictionaryRefused = -1000;  // added to zlib's status

// Fuel for compressing a byte, by level: the searches for matches become longer.
uint64_t compression_fuel(int32_t level, uint64_t bytes) {
  constexpr uint8_t kUnits[] = {1, 2, 2, 3, 4, 5, 6, 8, 12, 16};
  return 8 + bytes * kUnits[level < 0 || level > 9 ? 6 : level];
}
uint64_t decompression_fuel(uint64_t in, uint64_t out) { return 8 + in / 2 + out / 8; }

zlib::Settings settings_of(const ZlibStream* stream) {
  return {stream->level, stream->method, stream->window_bits, stream->memory_level, stream->strategy};
}

// zlib's answer to a new stream and its dictionary.
int start(ZlibStream* stream) {
  zlib::Settings settings = settings_of(stream);
  bool has_dictionary = !stream->dictionary.is_none();
  ByteSpan dictionary = has_dictionary ? span_of(stream->dictionary) : ByteSpan();
  int answer = zlib::kOk;
  if (stream->is_compressor) {
    answer = zlib::start_compressor(stream->block(), stream->block_bytes, settings);
    if (answer != zlib::kOk || !has_dictionary) return answer;
    answer = zlib::set_compressor_dictionary(stream->block(), dictionary.data(), dictionary.length);
  } else {
    answer = zlib::start_decompressor(stream->block(), stream->block_bytes, settings);
    // Data with a container says itself when the dictionary is wanted.
    if (answer != zlib::kOk || !has_dictionary || stream->window_bits >= 0) return answer;
    answer = zlib::set_decompressor_dictionary(stream->block(), dictionary.data(), dictionary.length);
  }
  return answer == zlib::kOk ? answer : kDictionaryRefused + answer;
}

int decompress(ZlibStream* stream, zlib::Piece* piece) {
  int answer = zlib::decompress_step(stream->block(), piece);
  if (answer != zlib::kNeedDictionary || stream->dictionary.is_none()) return answer;
  ByteSpan dictionary = span_of(stream->dictionary);
  answer = zlib::set_decompressor_dictionary(stream->block(), dictionary.data(), dictionary.length);
  if (answer != zlib::kOk) return kDictionaryRefused + answer;
  return zlib::decompress_step(stream->block(), piece);
}

// ---- making a stream again

// One turn of work that has been paid for, in the session that did it first: time and interrupts are looked at, fuel stays.
Fallible<bool> look_at_clock(Runtime& rt) {
  if (!rt.meter.look_at_clock()) return SignalFailure{Signal::kTrap};
  return true;
}

SignalFailure raise_lost(Runtime& rt) { return rt.raise_value_error("the state of a zlib stream is lost"); }

Fallible<bool> replay_compressor(Runtime& rt, ZlibStream* stream, ByteSpan log) {
  for (uint64_t at = 0; at + 4 <= log.length;) {
    uint32_t mark;
    std::memcpy(&mark, log.content + at, 4);
    at += 4;
    zlib::Piece piece{nullptr, 0, stream->out(), ZlibStream::kOutBytes};
    int flush = zlib::kNoFlush;
    if (mark >= kFlushMark) {
      flush = static_cast<int>(mark - kFlushMark);
    } else {
      if (mark > kInBytes || mark > log.length - at) return raise_lost(rt);
      piece.in = log.content + at;
      piece.in_left = mark;
      at += mark;
    }
    TRY(look_at_clock(rt));
    zlib::compress_step(stream->block(), &piece, flush);
  }
  return true;
}

Fallible<bool> replay_decompressor(Runtime& rt, ZlibStream* stream, ByteSpan log) {
  uint64_t left = stream->produced;
  zlib::Piece piece{log.content, log.length, nullptr, 0};
  while (piece.in_left > 0 || left > 0) {
    size_t in = std::min<size_t>(piece.in_left, kInBytes), rest = piece.in_left - in;
    size_t out = std::min<uint64_t>(left, ZlibStream::kOutBytes);
    piece.in_left = in;
    piece.out = stream->out();
    piece.out_left = out;
    TRY(look_at_clock(rt));
    int answer = decompress(stream, &piece);
    size_t made = out - piece.out_left;
    // What a snapshot says may not belong together.
    bool has_moved = made > 0 || piece.in_left < in;
    left -= made;
    piece.in_left += rest;
    if (answer != zlib::kOk && answer != zlib::kBufferError) break;
    if (!has_moved) break;
  }
  return true;
}

Fallible<bool> make_live(Runtime& rt, ZlibStream* stream) {
  if (stream->is_live) return true;
  if (stream->log.is_none()) return raise_lost(rt);
  ByteSpan log = span_of(stream->log);
  // More than a feed may spend was never done in one, and must not be done for nothing.
  uint64_t fuel =
      stream->is_compressor ? compression_fuel(stream->level, log.length) : decompression_fuel(log.length, stream->produced);
  if (fuel > rt.meter.limits().fuel) {
    rt.meter.set_trap(limits::TrapKind::kFuel, rt.meter.limits().fuel, fuel);
    return SignalFailure{Signal::kTrap};
  }
  if (start(stream) != zlib::kOk) return raise_lost(rt);
  if (stream->is_compressor) {
    TRY(replay_compressor(rt, stream, log));
  } else {
    TRY(replay_decompressor(rt, stream, log));
  }
  stream->is_live = true;
  return true;
}

// ---- steps

Fallible<ZlibStream*> stream_of(Runtime& rt, Value value, bool is_compressor) {
  if (!has_kind(value, Kind::kZlibStream) || value.as<ZlibStream>()->is_compressor != is_compressor) {
    return rt.raise_type_error("a stream of zlib is expected");
  }
  return value.as<ZlibStream>();
}

Outcome new_stream(Runtime& rt, const ZlibStream& model) {
  zlib::Settings settings = settings_of(&model);
  size_t bytes = model.is_compressor ? zlib::compressor_bytes(settings) : zlib::decompressor_bytes(settings);
  TRY(rt.charge(bytes / 64));
  ByteArray* log = nullptr;
  if (!model.log.is_none()) log = TRY(make_bytearray(rt, {})).as<ByteArray>();
  auto* stream = TRY_NEW(rt, rt.allocate<ZlibStream>(TypeId::kZlibStream, Kind::kZlibStream, bytes + ZlibStream::kOutBytes));
  std::memcpy(reinterpret_cast<char*>(stream) + sizeof(Object), reinterpret_cast<const char*>(&model) + sizeof(Object),
              sizeof(ZlibStream) - sizeof(Object));
  stream->block_bytes = static_cast<uint32_t>(bytes);
  if (log != nullptr) stream->log = log;
  return stream;
}

Outcome started(Runtime& rt, const ZlibStream& model) {
  auto* stream = TRY(new_stream(rt, model)).as<ZlibStream>();
  int answer = start(stream);
  stream->is_live = answer == zlib::kOk;
  return stream->is_live ? Outcome(stream) : Outcome(Value::small_int(answer));
}

int32_t setting(const Arguments& args, size_t index) {
  return static_cast<int32_t>(std::clamp<int64_t>(args[index].small_int(), INT32_MIN, INT32_MAX));
}

// (level, method, wbits, memLevel, strategy, dictionary, whether it keeps a log): a stream, or zlib's number of an error.
Outcome compressor(Runtime& rt, const Arguments& args) {
  ZlibStream model{};
  model.level = setting(args, 0);
  model.method = setting(args, 1);
  model.window_bits = setting(args, 2);
  model.memory_level = setting(args, 3);
  model.strategy = setting(args, 4);
  model.dictionary = args[5];
  model.log = args[6].is_true() ? Value::true_value() : Value::none();
  model.is_compressor = true;
  return started(rt, model);
}

// (wbits, dictionary, whether it keeps a log): likewise.
Outcome decompressor(Runtime& rt, const Arguments& args) {
  ZlibStream model{};
  model.window_bits = setting(args, 0);
  model.dictionary = args[1];
  model.log = args[2].is_true() ? Value::true_value() : Value::none();
  return started(rt, model);
}

// (what was made, how much of the input was taken, zlib's status, whether to go on, zlib's message or None)
Outcome answer_of(Runtime& rt, ZlibStream* stream) {
  Bytes* made = TRY_NEW(rt, new_bytes(rt, stream->out_length));
  std::memcpy(made->data(), stream->out(), stream->out_length);
  Value message = Value::none();
  if (stream->is_live && stream->status < 0) {
    std::string_view text = zlib::message(stream->block());
    if (!text.empty()) message = TRY(make_str(rt, text));
  }
  Value items[] = {made, Value::small_int(stream->taken), Value::small_int(stream->status),
                   Value::boolean(stream->wants_more), message};
  Tuple* result = TRY_NEW(rt, new_tuple_of(rt, items, 5));
  stream->has_answer = false;
  return result;
}

void note(ZlibStream* stream, int status, const zlib::Piece& piece, size_t in, size_t room) {
  stream->has_answer = true;
  stream->status = status;
  stream->taken = static_cast<uint32_t>(in - piece.in_left);
  stream->out_length = static_cast<uint32_t>(room - piece.out_left);
  stream->wants_more = piece.out_left == 0;
}

// (stream, data, position, flush): compresses from there; all has been taken before anything is flushed.
Outcome compressor_step(Runtime& rt, const Arguments& args) {
  ZlibStream* stream = TRY(stream_of(rt, args[0], true));
  if (stream->has_answer) return answer_of(rt, stream);
  TRY(make_live(rt, stream));
  ByteSpan data = TRY(bytes_argument(rt, args[1]));
  uint64_t position = std::min<uint64_t>(data.length, static_cast<uint64_t>(std::max<int64_t>(0, args[2].small_int())));
  auto* log = stream->log.is_none() ? nullptr : stream->log.as<ByteArray>();
  // Where blocks of level 0 end depends on how much zlib sees at once; its work is bounded by the room for the output.
  bool is_whole = log == nullptr && stream->level == 0;
  uint64_t in = is_whole ? data.length - position : std::min<uint64_t>(data.length - position, kInBytes);
  TRY(rt.charge(compression_fuel(stream->level, std::min<uint64_t>(in, 4 * kInBytes) + 16)));
  bool is_last = log == nullptr ? in == data.length - position : in == 0;
  int flush = is_last ? static_cast<int>(args[3].small_int() & 0xFF) : zlib::kNoFlush;
  uint64_t logged = 0;
  if (log != nullptr) {
    logged = log->length;
    TRY(bytearray_resize(rt, log, logged + 4 + in));
    uint32_t mark = in == 0 ? kFlushMark + static_cast<uint32_t>(flush) : static_cast<uint32_t>(in);
    std::memcpy(log->data() + logged, &mark, 4);
    if (in > 0) std::memcpy(log->data() + logged + 4, data.content + position, in);
  }
  zlib::Piece piece{data.content + position, in, stream->out(), ZlibStream::kOutBytes};
  int status = zlib::compress_step(stream->block(), &piece, flush);
  note(stream, status, piece, in, ZlibStream::kOutBytes);
  if (log != nullptr && in > 0) {
    std::memcpy(log->data() + logged, &stream->taken, 4);
    log->length = logged + 4 + stream->taken;
  }
  return answer_of(rt, stream);
}

// (stream, data, position, most): decompresses from there, to at most so many bytes.
Outcome decompressor_step(Runtime& rt, const Arguments& args) {
  ZlibStream* stream = TRY(stream_of(rt, args[0], false));
  if (stream->has_answer) return answer_of(rt, stream);
  TRY(make_live(rt, stream));
  ByteSpan data = TRY(bytes_argument(rt, args[1]));
  uint64_t position = std::min<uint64_t>(data.length, static_cast<uint64_t>(std::max<int64_t>(0, args[2].small_int())));
  uint64_t in = std::min<uint64_t>(data.length - position, kInBytes);
  // Little input seldom makes much output; when it does, there is a next step.
  uint64_t room = std::clamp<uint64_t>(8 * in, 1024, ZlibStream::kOutBytes);
  room = std::min<uint64_t>(room, static_cast<uint64_t>(std::max<int64_t>(0, args[3].small_int())));
  TRY(rt.charge(decompression_fuel(in, room)));
  auto* log = stream->log.is_none() ? nullptr : stream->log.as<ByteArray>();
  uint64_t logged = 0;
  if (log != nullptr) {
    logged = log->length;
    TRY(bytearray_resize(rt, log, logged + in));
    if (in > 0) std::memcpy(log->data() + logged, data.content + position, in);
  }
  zlib::Piece piece{data.content + position, in, stream->out(), room};
  int status = decompress(stream, &piece);
  note(stream, status, piece, in, room);
  stream->produced += stream->out_length;
  if (log != nullptr) log->length = logged + stream->taken;
  return answer_of(rt, stream);
}

// (stream): one that goes on as this one would, or zlib's number of an error.
Outcome stream_copy(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kZlibStream)) return rt.raise_type_error("a stream of zlib is expected");
  auto* source = args[0].as<ZlibStream>();
  TRY(make_live(rt, source));
  TRY(rt.charge(source->block_bytes / 8));
  auto* target = TRY(new_stream(rt, *source)).as<ZlibStream>();
  if (!source->log.is_none()) {
    ByteSpan log = span_of(source->log);
    TRY(rt.charge(log.length / 16));
    TRY(bytearray_append_bytes(rt, target->log.as<ByteArray>(), log.content, log.length));
  }
  auto copy = source->is_compressor ? zlib::copy_compressor : zlib::copy_decompressor;
  int answer = copy(target->block(), target->block_bytes, source->block());
  target->is_live = answer == zlib::kOk;
  return target->is_live ? Outcome(target) : Outcome(Value::small_int(answer));
}

// (stream): makes it as it was at first; whether that went well. REQUIRES: it keeps no log.
Outcome restart(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kZlibStream)) return rt.raise_type_error("a stream of zlib is expected");
  auto* stream = args[0].as<ZlibStream>();
  TRY(rt.charge(stream->block_bytes / 64));
  stream->has_answer = false;
  stream->is_live = stream->log.is_none() && start(stream) == zlib::kOk;
  return Value::boolean(stream->is_live);
}

Outcome adler32(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(bytes_argument(rt, args[0]));
  auto value = static_cast<uint32_t>(TRY(low_bits(rt, args[1])));
  TRY(rt.charge(1 + data.length / 8));
  return Value::small_int(zlib::adler32(value, data.data(), data.length));
}

Outcome version(Runtime& rt) { return make_str(rt, zlib::version()); }

constexpr MethodDef kFunctions[] = {
    {"crc32", "data, value=0, /", crc32, kNoEffects, "The CRC-32 of data, going on from a value before."},
    {"adler32", "data, value=1, /", adler32, kNoEffects, "The Adler-32 of data, going on from a value before."},
};
constexpr ModuleValue kValues[] = {{"ZLIB_VERSION", version}, {"ZLIB_RUNTIME_VERSION", version}};

constexpr MethodDef kRows[] = {
    {"_compressor", "level, method, wbits, memLevel, strategy, zdict, is_logged, /",
     checked<compressor, "small, small, small, small, small, bytes|None, any">, kNoEffects, "A stream that compresses."},
    {"_decompressor", "wbits, zdict, is_logged, /", checked<decompressor, "small, bytes|None, any">, kNoEffects,
     "A stream that decompresses."},
    {"_compressor_step", "stream, data, position, flush, /", checked<compressor_step, "any, any, small, small">, kMutates,
     "Compresses some of the data."},
    {"_decompressor_step", "stream, data, position, most, /", checked<decompressor_step, "any, any, small, small">, kMutates,
     "Decompresses some of the data."},
    {"_restart", "stream, /", checked<restart, "any">, kMutates, "Begins anew."},
    {"_stream_copy", "stream, /", checked<stream_copy, "any">, kNoEffects, "Another stream in the same state."},
};

}  // namespace

const ModuleTable kZlibModule{"zlib", kFunctions, kValues, "Compression and decompression in the formats of zlib and gzip"};
const std::span<const MethodDef> kZlibIntrinsics = kRows;
const TypeTable kZlibStreamTable{TypeId::kZlibStream, {}, {}, "A running stream of the module zlib."};

}  // namespace sandboa::runtime
