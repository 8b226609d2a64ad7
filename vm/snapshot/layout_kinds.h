// Which kinds of objects have which layout.
#pragma once

#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/regex/objects.h"
#include "runtime/types/str.h"
#include "runtime/weak.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: about all of its layouts

inline bool is_internal(Kind kind) {
  return kind == Kind::kFree || kind == Kind::kStrBuffer || kind == Kind::kValueArray || kind == Kind::kDictTable ||
         kind == Kind::kShape || kind == Kind::kFrameStorage;
}

template <class T>
bool is_layout(Kind kind);
#define LAYOUT(T, condition)            \
  template <>                           \
  inline bool is_layout<T>(Kind kind) { \
    return condition;                   \
  }
LAYOUT(Str, kind == Kind::kStr)
LAYOUT(StrBuffer, kind == Kind::kStrBuffer)
LAYOUT(Bytes, kind == Kind::kBytes)
LAYOUT(Tuple, kind == Kind::kTuple)
LAYOUT(Dict, kind == Kind::kDict)
LAYOUT(DictTable, kind == Kind::kDictTable)
LAYOUT(Set, kind == Kind::kSet)
LAYOUT(ValueArray, kind == Kind::kValueArray)
LAYOUT(Shape, kind == Kind::kShape)
LAYOUT(FrameStorage, kind == Kind::kFrameStorage)
LAYOUT(Cell, kind == Kind::kCell)
LAYOUT(Function, kind == Kind::kFunction)
LAYOUT(Generator, kind == Kind::kGenerator || kind == Kind::kCoroutine || kind == Kind::kAsyncGenerator)
LAYOUT(Awaitable, kind == Kind::kAwaitable)
LAYOUT(WeakRef, kind == Kind::kWeakRef)
LAYOUT(Pattern, kind == Kind::kPattern)
LAYOUT(Type, kind == Kind::kType)
LAYOUT(Object, !is_internal(kind))
#undef LAYOUT

}  // namespace sandboa::vm
