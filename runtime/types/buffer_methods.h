// __buffer__ and __release_buffer__ of bytes, bytearray and memoryview.
#pragma once

#include "runtime/native.h"

namespace sandboa::runtime {

Outcome method_buffer(Runtime& rt, const Arguments& args);
Outcome method_release_buffer(Runtime& rt, const Arguments& args);

constexpr MethodDef kBufferMethod{"__buffer__", "self, flags, /", method_buffer, kNoEffects,
                                  "A memoryview of the bytes of the object, with what the flags ask for."};
constexpr MethodDef kReleaseBufferMethod{"__release_buffer__", "self, buffer, /", method_release_buffer, kMutates,
                                         "What is called when a memoryview of the object is released."};

}  // namespace sandboa::runtime
