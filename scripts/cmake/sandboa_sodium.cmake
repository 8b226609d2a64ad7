# sandboa::sodium: libsodium, linked statically where that is possible. Installed beside sandboaConfig.cmake, too.
#
# Debian's libsodium.a is not position-independent, so the shared library links libsodium.so.
if(NOT TARGET sandboa::sodium)
  find_library(SANDBOA_SODIUM_SHARED sodium)
  find_library(SANDBOA_SODIUM_STATIC libsodium.a)
  find_path(SANDBOA_SODIUM_HEADERS sodium.h)
  mark_as_advanced(SANDBOA_SODIUM_SHARED SANDBOA_SODIUM_STATIC SANDBOA_SODIUM_HEADERS)
  # Who only links an installed Sandboa needs no headers.
  if(NOT SANDBOA_SODIUM_SHARED OR (sandboa_SOURCE_DIR AND NOT SANDBOA_SODIUM_HEADERS))
    message(FATAL_ERROR "libsodium is missing (Debian: libsodium-dev; scripts/setup installs it)")
  endif()
  if(NOT SANDBOA_SODIUM_STATIC)
    set(SANDBOA_SODIUM_STATIC "${SANDBOA_SODIUM_SHARED}")
  endif()
  add_library(sandboa::sodium INTERFACE IMPORTED GLOBAL)
  if(SANDBOA_SODIUM_HEADERS)
    set_target_properties(sandboa::sodium PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${SANDBOA_SODIUM_HEADERS}")
  endif()
  set_target_properties(sandboa::sodium PROPERTIES INTERFACE_LINK_LIBRARIES
      "$<IF:$<STREQUAL:$<TARGET_PROPERTY:TYPE>,SHARED_LIBRARY>,${SANDBOA_SODIUM_SHARED},${SANDBOA_SODIUM_STATIC}>")
endif()
