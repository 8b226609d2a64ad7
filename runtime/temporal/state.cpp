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

bool is_state(Value value, TypeId type, Moment* m) {
  size_t length = state_length(type);
  uint8_t bytes[kDateBytes + kTimeBytes];
  if (has_kind(value, Kind::kBytes)) {
    if (value.as<Bytes>()->length != length) return false;
    for (size_t index = 0; index < length; ++index) bytes[index] = value.as<Bytes>()->data()[index];
  } else if (has_kind(value, Kind::kStr)) {
    auto* text = value.as<Str>();
    if (text->length != length || text->width_log2() != 0) return false;
    for (size_t index = 0; index < length; ++index) bytes[index] = text->data1()[index];
  } else {
    return false;
  }
  uint8_t& marked = bytes[type == TypeId::kTime ? 0 : 2];
  if (type != TypeId::kDate && (marked & kFoldMark) != 0) {
    m->fold = 1;
    marked &= static_cast<uint8_t>(~kFoldMark);
  }
  const uint8_t* time = bytes;
  if (type != TypeId::kTime) {
    m->year = bytes[0] << 8 | bytes[1];
    m->month = bytes[2];
    m->day = bytes[3];
    time += kDateBytes;
  }
  if (type != TypeId::kDate) {
    m->hour = time[0];
    m->minute = time[1];
    m->second = time[2];
    m->micro = time[3] << 16 | time[4] << 8 | time[5];
  }
  return type == TypeId::kTime ? m->hour < 24 : m->month >= 1 && m->month <= 12;
}

}  // namespace sandboa::runtime::temporal
