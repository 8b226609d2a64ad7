// Which sanitizer the code is built with: SANDBOA_HAS_ASAN or SANDBOA_HAS_TSAN is defined, or neither. Each compiler tells
// it in its own way.
#pragma once

#if defined(__SANITIZE_ADDRESS__)
#define SANDBOA_HAS_ASAN 1
#elif defined(__SANITIZE_THREAD__)
#define SANDBOA_HAS_TSAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANDBOA_HAS_ASAN 1
#elif __has_feature(thread_sanitizer)
#define SANDBOA_HAS_TSAN 1
#endif
#endif
