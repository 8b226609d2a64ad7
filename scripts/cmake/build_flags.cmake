# Language level, warnings, optimisation and sanitizer flags of the whole tree.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS ON)  # computed goto, statement expressions (TRY), 128-bit integers
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# -g1 keeps function names and lines for profiles and crash reports at little cost in build time; no LTO for the same reason.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1 -DNDEBUG")
set(CMAKE_CXX_FLAGS_DEBUG "-Og -g")
# Sanitizer builds keep the DCHECKs and optimise enough to run the whole corpus.
set(CMAKE_CXX_FLAGS_CHECKED "-O1 -g1 -fno-omit-frame-pointer")

add_compile_options(-Wall -Wextra -Werror -fno-plt)
# Nothing but the C API leaves the shared library, and what does not leave it costs no more than in an executable.
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
if(SANDBOA_SHARED)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()
# g++ fills and copies some 100 bytes by `rep stos` and `rep movs`, whose start alone takes longer than a loop over them.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  add_compile_options(-mmemset-strategy=unrolled_loop:256:noalign,libcall:-1:noalign
                      -mmemcpy-strategy=unrolled_loop:128:noalign,libcall:-1:noalign)
endif()
# x * y + z is rounded twice on every processor, also where one instruction could do both.
if(NOT CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  add_compile_options(-ffp-contract=off)
endif()
include_directories("${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/include")

if(SANDBOA_SANITIZE)
  # vptr checks need RTTI, which the engine does without.
  add_compile_options(-fsanitize=${SANDBOA_SANITIZE} -fno-sanitize-recover=all)
  # Indices of std::span, std::string_view and the like are checked, too.
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_link_options(-fsanitize=${SANDBOA_SANITIZE})
  if(SANDBOA_SANITIZE MATCHES "undefined")
    add_compile_options(-fno-sanitize=vptr)
  endif()
endif()

if(SANDBOA_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "SANDBOA_FUZZ needs clang (preset fuzz)")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(SANDBOA_CCACHE ccache)
mark_as_advanced(SANDBOA_CCACHE)
if(SANDBOA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${SANDBOA_CCACHE}")
endif()
