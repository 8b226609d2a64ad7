// BaseExceptionGroup and ExceptionGroup: a message in Exception::detail, a tuple of exceptions in Exception::subject.
//
// Native here: making them, and what needs no guest code. Splitting asks `derive`, which guest classes override: it is in
// runtime/prelude/exception_groups.py.
#pragma once

#include <span>

#include "runtime/exceptions.h"

namespace sandboa::runtime {

// What type(message, exceptions) makes before __init__ runs; BaseExceptionGroup becomes ExceptionGroup if it can. A sequence
// that only guest code can read is answered with kNeedsGuest. REQUIRES: type derives from BaseExceptionGroup.
Outcome construct_exception_group(Runtime& rt, const Type* type, const Value* args, uint64_t count);

// "message (2 sub-exceptions)"
Outcome exception_group_str(Runtime& rt, Exception* group);

inline bool is_exception_group(Value value) { return is_instance(value, TypeId::kBaseExceptionGroup); }
// REQUIRES: is_exception_group(group).
inline Tuple* exceptions_of_group(const Exception* group) { return group->subject.as<Tuple>(); }

extern const std::span<const MethodDef> kExceptionGroupMethods;
extern const std::span<const AttributeDef> kExceptionGroupAttributes;

}  // namespace sandboa::runtime
