#include "runtime/types/exact.h"

#include <cstring>

#include "runtime/numbers/complex_arith.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str_data.h"

namespace sandboa::runtime {

namespace {

Outcome copy_text(Runtime& rt, const Str* source) {
  if (source->length == 0) return empty_str();
  if (source->length == 1) return make_str_of_code_point(rt, source->at(0));
  TRY(rt.charge(1 + source->byte_length() / 32));
  Str* copy = TRY_NEW(rt, new_str(rt, source->length, source->width_log2(), source->is_ascii()));
  std::memcpy(mutable_data1(copy), source->data, source->byte_length());
  copy->content_hash = source->content_hash;
  return copy;
}

}  // namespace

Outcome copy_exactly(Runtime& rt, Value value) {
  switch (value.object()->kind) {
    case Kind::kInt:
    case Kind::kFloat:
      return exact_number(rt, value);
    case Kind::kComplex:
      return make_complex(rt, {value.as<Complex>()->real, value.as<Complex>()->imaginary});
    case Kind::kStr:
      return copy_text(rt, value.as<Str>());
    case Kind::kBytes: {
      auto* source = value.as<Bytes>();
      TRY(rt.charge(1 + source->length / 32));
      return make_bytes(rt, {reinterpret_cast<const char*>(source->data()), source->length});
    }
    case Kind::kTuple: {
      auto* source = value.as<Tuple>();
      TRY(rt.charge(1 + source->length / 16));
      return TRY_NEW(rt, new_tuple_of(rt, source->items(), source->length));
    }
    default:
      return value;
  }
}

}  // namespace sandboa::runtime
