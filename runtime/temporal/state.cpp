#include "runtime/temporal/state.h"

#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime::temporal {

namespace {

constexpr size_t kDateBytes = 4, kTimeBytes = 6;
constexpr uint8_t kFoldMark = 0x80;

size_t state_length(TypeId type) {
  return type == TypeId::kDate ? kDateBytes : type == TypeId::kTime ? kTimeBytes : kDateBytes + kTimeBytes;
}

size_t put_date_bytes(const Moment& m, uint8_t* out) {
  out[0] = static_cast<uint8_t>(m.year >> 8);
  out[1] = static_cast<uint8_t>(m.year);
  out[2] = static_cast<uint8_t>(m.month);
  out[3] = static_cast<uint8_t>(m.day);
  return kDateBytes;
}

void put_time_bytes(const Moment& m, uint8_t* out) {
  out[0] = static_cast<uint8_t>(m.hour);
  out[1] = static_cast<uint8_t>(m.minute);
  out[2] = static_cast<uint8_t>(m.second);
  out[3] = static_cast<uint8_t>(m.micro >> 16);
  out[4] = static_cast<uint8_t>(m.micro >> 8);
  out[5] = static_cast<uint8_t>(m.micro);
}

}  // namespace

Outcome reduce(Runtime& rt, Value self, bool with_fold) {
  const auto* object = self.as<Temporal>();
  TypeId type = object->type->id;
  Moment m = unpack(object->fields);
  Bytes* state = TRY_NEW(rt, new_bytes(rt, state_length(type)));
  size_t at = type == TypeId::kTime ? 0 : put_date_bytes(m, state->data());
  if (type != TypeId::kDate) put_time_bytes(m, state->data() + at);
  if (with_fold && m.fold != 0) state->data()[type == TypeId::kTime ? 0 : 2] |= kFoldMark;
  Value parts[] = {state, object->extra};
  Value pair[] = {type_of(self), TRY_NEW(rt, new_tuple_of(rt, parts, object->extra.is_none() ? 1 : 2))};
  return TRY_NEW(rt, new_tuple_of(rt, pair, 2));
}

namespace {

// Null: not so many bytes, nor a text of so many characters that are bytes.
SANDBOA_ALWAYS_INLINE const uint8_t* state_bytes(Value value, size_t length) {
  if (has_kind(value, Kind::kBytes)) return value.as<Bytes>()->length == length ? value.as<Bytes>()->data() : nullptr;
  if (!has_kind(value, Kind::kStr)) return nullptr;
  const auto* text = value.as<Str>();
  return text->length == length && text->width_log2() == 0 ? text->data1() : nullptr;
}

// What is in the byte that may have the mark for the fold.
SANDBOA_ALWAYS_INLINE int read_marked(uint8_t byte, Moment* m) {
  if ((byte & kFoldMark) != 0) m->fold = 1;
  return byte & ~kFoldMark;
}

// Whether it is such a state: bytes, or a str as Python 2 pickled them.
SANDBOA_ALWAYS_INLINE bool read_state(Value value, TypeId type, Moment* m) {
  const uint8_t* bytes = state_bytes(value, state_length(type));
  if (bytes == nullptr) return false;
  if (type != TypeId::kTime) {
    m->year = bytes[0] << 8 | bytes[1];
    m->month = type == TypeId::kDate ? bytes[2] : read_marked(bytes[2], m);
    m->day = bytes[3];
    if (type == TypeId::kDate) return m->month >= 1 && m->month <= 12;
    bytes += kDateBytes;
  }
  m->hour = type == TypeId::kTime ? read_marked(bytes[0], m) : bytes[0];
  m->minute = bytes[1];
  m->second = bytes[2];
  m->micro = bytes[3] << 16 | bytes[4] << 8 | bytes[5];
  return type == TypeId::kTime ? m->hour < 24 : m->month >= 1 && m->month <= 12;
}

}  // namespace

Outcome moment_of_state(Runtime& rt, TypeId type, Value state, Value zone) {
  Moment m;
  if (!read_state(state, type, &m)) return Value();
  if (type != TypeId::kTime) TRY(check_date(rt, m));
  if (type == TypeId::kDate) return new_date(rt, m.year, m.month, m.day);
  if (zone.is_empty()) zone = Value::none();
  if (!zone.is_none() && !is_instance(zone, TypeId::kTzInfo)) return rt.raise_type_error("bad tzinfo state arg");
  TRY(check_time(rt, m));
  return new_moment(rt, type, pack(m), zone);
}

}  // namespace sandboa::runtime::temporal
