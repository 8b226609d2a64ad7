#include "runtime/modules/xml_events.h"

#include <algorithm>
#include <cstring>

#include "runtime/dict.h"
#include "runtime/types/codec_names.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

constexpr uint64_t kPollUnits = 4096;  // of work that is done again, between two looks at the clock

std::string_view text_or_empty(const char* text) { return text == nullptr ? std::string_view() : text; }

Outcome text_or_none(Runtime& rt, const char* text) { return text == nullptr ? Value::none() : make_str(rt, text); }

bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// Whether it is that name, with '{' in front of it if it has a namespace.
bool is_name(Value value, std::string_view name, bool has_namespace) {
  if (!has_kind(value, Kind::kStr)) return false;
  const Str* str = value.as<const Str>();
  if (!str->is_ascii() || str->length != name.size() + has_namespace) return false;
  if (has_namespace && str->data1()[0] != '{') return false;
  return std::memcmp(str->data1() + has_namespace, name.data(), name.size()) == 0;
}

uint32_t name_place(std::string_view name) {
  uint32_t hash = 2166136261U;
  for (char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return (hash ^ hash >> 16) % XmlParser::kNameCount;
}

}  // namespace

// A parser that is made again gets the memory that it had, piece by piece.
void* XmlCollector::more_memory(size_t bytes) {
  Value* link = parser_->latest == nullptr ? &parser_->memory : &parser_->latest->next;
  auto* old = has_kind(*link, Kind::kXmlMemory) ? link->as<XmlMemory>() : nullptr;
  bool is_free =
      old != nullptr && (old->owner == nullptr || (old->owner == parser_ && old->generation != parser_->generation));
  if (is_free && old->bytes == bytes) {
    old->owner = parser_;
    old->generation = parser_->generation;
    parser_->latest = old;
    return old->content();
  }
  if (!charge(bytes / 64)) return nullptr;
  auto* memory = rt_.allocate<XmlMemory>(TypeId::kXmlMemory, Kind::kXmlMemory, bytes);
  if (memory == nullptr) {
    failure_ = rt_.allocation_failure().signal;
    return nullptr;
  }
  memory->next = *link;
  memory->bytes = bytes;
  memory->owner = parser_;
  memory->generation = parser_->generation;
  *link = memory;
  parser_->latest = memory;
  return memory->content();
}

bool XmlCollector::charge(uint64_t units) {
  if (events_ != nullptr) {
    spent_ += units;
    return went_well(rt_.charge(units));
  }
  unpolled_ += units;
  if (unpolled_ < kPollUnits) return true;
  unpolled_ = 0;
  if (rt_.meter.look_at_clock()) return true;
  failure_ = Signal::kTrap;
  return false;
}

Outcome XmlCollector::name(std::string_view name) {
  bool has_namespace = name.find('}') != std::string_view::npos;
  Value* place = nullptr;
  if (has_kind(parser_->names, Kind::kList)) {
    auto* names = parser_->names.as<List>();
    uint32_t index = name_place(name);
    if (index < names->length) place = &names->items[index];
    if (place != nullptr && is_name(*place, name, has_namespace)) return *place;
  }
  Value made;
  if (has_namespace) {
    StrBuilder builder(rt_);
    builder.append(U'{');
    builder.append(TRY(make_str(rt_, name)).as<Str>());
    made = TRY(builder.finish());
  } else {
    made = TRY(make_str(rt_, name));
  }
  if (place != nullptr && is_ascii(name)) *place = made;
  return made;
}

Fallible<bool> XmlCollector::add(XmlEvent event, Value first, Value second) {
  if (event != XmlEvent::kText) TRY(finish());
  Value items[] = {Value::small_int(static_cast<int>(event)), first, second};
  Tuple* tuple = TRY_NEW(rt_, new_tuple_of(rt_, items, 3));
  TRY(list_append(rt_, events_, tuple));
  return true;
}

Fallible<bool> XmlCollector::finish() {
  if (!has_text_) return true;
  Value whole = TRY(text_.finish());
  text_.clear();
  has_text_ = false;
  return add(XmlEvent::kText, whole, Value::none());
}

Outcome XmlCollector::attribute_dict(const char* const* attributes) {
  Dict* dict = TRY_NEW(rt_, new_dict(rt_));
  for (; attributes[0] != nullptr; attributes += 2) {
    Value key = TRY(name(attributes[0]));
    Value value = TRY(make_str(rt_, attributes[1]));
    TRY(dict_set(rt_, dict, key, value));
  }
  return dict;
}

bool XmlCollector::start_element(std::string_view tag, const char* const* attributes) {
  if (!wants(XmlEvent::kStart)) return true;
  return went_well([&]() -> Fallible<bool> {
    Value tag_name = TRY(name(tag));
    Value dict = TRY(attribute_dict(attributes));
    return add(XmlEvent::kStart, tag_name, dict);
  }());
}

bool XmlCollector::end_element(std::string_view tag) {
  if (!wants(XmlEvent::kEnd)) return true;
  return went_well([&]() -> Fallible<bool> {
    Value tag_name = TRY(name(tag));
    return add(XmlEvent::kEnd, tag_name, Value::none());
  }());
}

Fallible<bool> XmlCollector::add_text(std::string_view text) {
  if ((wanted_ >> static_cast<int>(XmlEvent::kJoinsText) & 1) == 0) {
    return add(XmlEvent::kText, TRY(make_str(rt_, text)), Value::none());
  }
  has_text_ = true;
  if (is_ascii(text)) {
    text_.append(text);
  } else {
    text_.append(TRY(make_str(rt_, text)).as<Str>());
  }
  return true;
}

bool XmlCollector::text(std::string_view text) { return !wants(XmlEvent::kText) || went_well(add_text(text)); }

bool XmlCollector::comment(std::string_view text) {
  if (!wants(XmlEvent::kComment)) return true;
  return went_well([&]() -> Fallible<bool> {
    Value content = TRY(make_str(rt_, text));
    return add(XmlEvent::kComment, content, Value::none());
  }());
}

bool XmlCollector::instruction(std::string_view target, std::string_view text) {
  if (!wants(XmlEvent::kInstruction)) return true;
  return went_well([&]() -> Fallible<bool> {
    Value first = TRY(make_str(rt_, target));
    Value second = TRY(make_str(rt_, text));
    return add(XmlEvent::kInstruction, first, second);
  }());
}

bool XmlCollector::start_namespace(const char* prefix, const char* uri) {
  if (!wants(XmlEvent::kStartNamespace)) return true;
  return went_well([&]() -> Fallible<bool> {
    Value first = TRY(make_str(rt_, text_or_empty(prefix)));
    Value second = TRY(make_str(rt_, text_or_empty(uri)));
    return add(XmlEvent::kStartNamespace, first, second);
  }());
}

bool XmlCollector::end_namespace(const char* prefix) {
  if (!wants(XmlEvent::kEndNamespace)) return true;
  return went_well([&]() -> Fallible<bool> {
    Value first = TRY(make_str(rt_, text_or_empty(prefix)));
    return add(XmlEvent::kEndNamespace, first, Value::none());
  }());
}

bool XmlCollector::document_type(std::string_view name, const char* system_id, const char* public_id) {
  if (!wants(XmlEvent::kDocumentType)) return true;
  return went_well([&]() -> Fallible<bool> {
    Value ids[] = {TRY(text_or_none(rt_, public_id)), TRY(text_or_none(rt_, system_id))};
    Tuple* both = TRY_NEW(rt_, new_tuple_of(rt_, ids, 2));
    Value first = TRY(make_str(rt_, name));
    return add(XmlEvent::kDocumentType, first, both);
  }());
}

bool XmlCollector::unknown_entity(std::string_view name, uint64_t line, uint64_t column) {
  if (!wants(XmlEvent::kEntity)) return true;
  return went_well([&]() -> Fallible<bool> {
    Value place[] = {Value::small_int(static_cast<int64_t>(line)), Value::small_int(static_cast<int64_t>(column))};
    Tuple* both = TRY_NEW(rt_, new_tuple_of(rt_, place, 2));
    Value first = TRY(make_str(rt_, name));
    return add(XmlEvent::kEntity, first, both);
  }());
}

// Codecs that expat does not have itself, or not under that name.
Fallible<bool> XmlCollector::fill_code_points(std::string_view name, int (&code_points)[256]) {
  Codec codec = TRY(find_codec(rt_, TRY(make_str(rt_, name)), CodecUse::kDecode));
  if (is_wide(codec)) return rt_.raise_value_error("multi-byte encodings are not supported");
  for (int byte = 0; byte < 256; ++byte) {
    int code_point = byte;
    if (codec == Codec::kCp1252) {
      char32_t found = cp1252_code_point(static_cast<uint8_t>(byte));
      code_point = found == kUndefined ? -1 : static_cast<int>(found);
    } else if (codec != Codec::kLatin1 && byte >= 0x80) {
      code_point = -1;
    }
    code_points[byte] = code_point;
  }
  return true;
}

bool XmlCollector::unknown_encoding(std::string_view name, int (&code_points)[256]) {
  return went_well(fill_code_points(name, code_points));
}

}  // namespace sandboa::runtime
