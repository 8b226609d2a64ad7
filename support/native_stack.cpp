#include "support/native_stack.h"

#include <pthread.h>

namespace sandboa::support {

thread_local uintptr_t NativeStack::limit_ = 0;

uintptr_t NativeStack::find_limit() {
  pthread_attr_t attributes;
  void* base = nullptr;
  size_t size = 0;
  if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
    pthread_attr_getstack(&attributes, &base, &size);
    pthread_attr_destroy(&attributes);
  }
  limit_ = reinterpret_cast<uintptr_t>(base) + kReserveBytes;
  return limit_;
}

}  // namespace sandboa::support
