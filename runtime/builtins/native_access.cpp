// Intrinsics with which the prelude's twins reach the native content of a value, past the special methods of a guest class.
#include "runtime/checked_native.h"
#include "runtime/dict.h"
#include "runtime/registry.h"
#include "runtime/types/special_methods.h"

namespace sandboa::runtime {

namespace {

Outcome native_repeat(Runtime& rt, const Arguments& args) {
  return operations::binary_natively(rt, operations::BinaryOperator::kMultiply, args[0], args[1], args[2].is_true());
}

// Whether updating from the value reads its native items: a dict, without an __iter__ of a guest class.
Outcome native_is_plain_dict(Runtime&, const Arguments& args) {
  return Value::boolean(has_kind(args[0], Kind::kDict) && !has_guest_dunder(args[0], Dunder::kIter));
}

Outcome native_has_length_hint(Runtime&, const Arguments& args) {
  bool has_hint = has_guest_dunder(args[0], Dunder::kLen) || has_guest_dunder(args[0], Dunder::kLengthHint);
  return Value::boolean(has_hint && operations::is_iterable(args[0]));
}

Outcome native_is_iterable(Runtime&, const Arguments& args) { return Value::boolean(operations::is_iterable(args[0])); }

Outcome native_view_dict(Runtime&, const Arguments& args) { return args[0].as<DictView>()->dict; }

constexpr MethodDef kRows[] = {
    {"_native_len", "value, /", method_len, kNoEffects, "Prelude only."},
    {"_native_iter", "value, /", method_iter, kNoEffects, "Prelude only."},
    {"_native_item", "value, key, /", method_get_item, kNoEffects, "Prelude only."},
    {"_native_set_item", "value, key, item, /", method_set_item, kMutates, "Prelude only."},
    {"_native_delete_item", "value, key, /", method_delete_item, kMutates, "Prelude only."},
    {"_native_repeat", "sequence, count, in_place, /", native_repeat, kMutates, "Prelude only."},
    {"_is_plain_dict", "value, /", native_is_plain_dict, kNoEffects, "Prelude only."},
    {"_has_length_hint", "value, /", native_has_length_hint, kNoEffects, "Prelude only."},
    {"_is_iterable", "value, /", native_is_iterable, kNoEffects, "Prelude only."},
    {"_view_dict", "view, /", checked<native_view_dict, "view">, kNoEffects, "Prelude only."},
};

}  // namespace

const std::span<const MethodDef> kNativeAccessIntrinsics = kRows;

}  // namespace sandboa::runtime
