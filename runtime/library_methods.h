// Special methods in C++ of classes that the library writes in Python: natives call them without the VM.
#pragma once

#include "runtime/native.h"
#include "runtime/runtime.h"
#include "runtime/type.h"

namespace sandboa::runtime {

// As a number of parameters: *args and **keywords behind self.
inline constexpr int kTakesRest = -1;

// What a guest class, or one that it derives from, has under the name of a special method.
void look_for_special_method(Runtime& rt, const Type* type, Dunder dunder, Runtime::FoundMethod* found);
SANDBOA_ALWAYS_INLINE uint64_t stamp_of_found_method(const Runtime& rt, Dunder dunder) {
  return uint64_t{static_cast<uint32_t>(dunder)} << 32 | rt.class_epoch;
}
// The same, kept where it was looked up before. Valid until the next one is looked for. REQUIRES: type->is_guest().
SANDBOA_ALWAYS_INLINE const Runtime::FoundMethod& find_special_method(Runtime& rt, const Type* type, Dunder dunder) {
  // The place for the type's address in units of 16 bytes and the name's number, without an index to multiply.
  constexpr size_t kSize = sizeof(Runtime::FoundMethod);
  static_assert(kSize == 32 && sizeof rt.found_methods == kSize * Runtime::kFoundMethods);
  size_t offset = (reinterpret_cast<uintptr_t>(type) * (kSize / 16) + static_cast<size_t>(dunder) * kSize) %
                  sizeof rt.found_methods / kSize * kSize;
  auto& found = *reinterpret_cast<Runtime::FoundMethod*>(reinterpret_cast<char*>(rt.found_methods) + offset);
  bool is_known = found.type == type && found.stamp == stamp_of_found_method(rt, dunder);
  if (__builtin_expect(!is_known, 0)) look_for_special_method(rt, type, dunder, &found);
  return found;
}

// Null: the class has none with so many parameters, or another method comes first in its order of classes.
SANDBOA_ALWAYS_INLINE const MethodDef* find_library_method(Runtime& rt, const Type* type, Dunder dunder,
                                                           int parameters = 1) {
  if (!type->is_guest()) return nullptr;
  const MethodDef* native = find_special_method(rt, type, dunder).native;
  return native != nullptr && native->direct_count == parameters ? native : nullptr;
}
SANDBOA_ALWAYS_INLINE const MethodDef* find_library_method(Runtime& rt, Value value, Dunder dunder, int parameters = 1) {
  return find_library_method(rt, type_of(value), dunder, parameters);
}
// Whether it is an instance with members. What has operators or a hash in C++ keeps its parts there, and most instances have
// none, which spares looking their classes' methods up.
SANDBOA_ALWAYS_INLINE bool keeps_members(Value value) {
  return has_kind(value, Kind::kInstance) && (value.object()->flags & kHasMembers) != 0;
}
// That of the left operand's class for an operator of the VM, where the class of the right one has no say. Null: as above.
SANDBOA_ALWAYS_INLINE const MethodDef* find_left_library_method(Runtime& rt, Value lhs, Value rhs, Dunder dunder,
                                                                int parameters = 2) {
  if (!keeps_members(lhs)) return nullptr;
  const Type* type = lhs.object()->type;
  if (!type->guest_dunders.has(dunder) || (type_of(rhs) != type && may_ask_guest(rhs))) return nullptr;
  return find_library_method(rt, type, dunder, parameters);
}
// The method of that name in a guest class that the value's class is or derives from; empty: there is none.
inline Value find_guest_method(Runtime& rt, Value value, Dunder dunder) {
  const Type* type = type_of(value);
  return type->is_guest() ? find_special_method(rt, type, dunder).method : Value();
}
// Its answer; kNeedsGuest if the method leaves it to guest code. REQUIRES: what find_library_method() found for it.
inline Outcome call_library_method(Runtime& rt, const MethodDef* method, Value self) {
  return method->code(rt, Arguments{&self, {}, nullptr});
}

// Hashes that objects keep: a member has, as a small int, the sign of the hash in its lowest bit, and above that its
// magnitude and one, or nothing yet. Who reads one charges for it.
inline constexpr uint32_t kHashMember = 2;
inline constexpr uint64_t kKeptHashFuel = 8;
inline int64_t with_sign_of(bool negative, uint64_t magnitude) {
  auto value = static_cast<int64_t>(magnitude);
  return negative ? -value - (value == 1) : value;  // nothing has the hash -1
}
// False: there is none. REQUIRES: the object has the member.
SANDBOA_ALWAYS_INLINE bool kept_hash(const Object* object, int64_t* hash) {
  Value member = member_of(const_cast<Object*>(object), kHashMember);
  int64_t kept = member.small_int() >> 1;
  *hash = with_sign_of((member.small_int() & 1) != 0, static_cast<uint64_t>(kept - 1));
  return member.is_small_int() && kept > 0;
}

// The same, or else what the prelude function makes of the value.
Outcome ask_library(Runtime& rt, Value value, Dunder dunder, PreludeFunction otherwise);
// The same, and a function of guest code is called for its answer as it is, which spares the way through the prelude.
Outcome ask_class(Runtime& rt, Value value, Dunder dunder, PreludeFunction otherwise);

}  // namespace sandboa::runtime
