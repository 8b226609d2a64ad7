# sandboa::zlib: zlib, linked statically where that is possible. Installed beside sandboaConfig.cmake, too.
#
# Debian's libz.a need not be position-independent, so the shared library links libz.so.
if(NOT TARGET sandboa::zlib)
  find_library(SANDBOA_ZLIB_SHARED z)
  find_library(SANDBOA_ZLIB_STATIC libz.a)
  find_path(SANDBOA_ZLIB_HEADERS zlib.h)
  mark_as_advanced(SANDBOA_ZLIB_SHARED SANDBOA_ZLIB_STATIC SANDBOA_ZLIB_HEADERS)
  # Who only links an installed Sandboa needs no headers.
  if(NOT SANDBOA_ZLIB_SHARED OR (sandboa_SOURCE_DIR AND NOT SANDBOA_ZLIB_HEADERS))
    message(FATAL_ERROR "zlib is missing (Debian: zlib1g-dev; scripts/setup installs it)")
  endif()
  if(NOT SANDBOA_ZLIB_STATIC)
    set(SANDBOA_ZLIB_STATIC "${SANDBOA_ZLIB_SHARED}")
  endif()
  add_library(sandboa::zlib INTERFACE IMPORTED GLOBAL)
  if(SANDBOA_ZLIB_HEADERS)
    set_target_properties(sandboa::zlib PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${SANDBOA_ZLIB_HEADERS}")
  endif()
  set_target_properties(sandboa::zlib PROPERTIES INTERFACE_LINK_LIBRARIES
      "$<IF:$<STREQUAL:$<TARGET_PROPERTY:TYPE>,SHARED_LIBRARY>,${SANDBOA_ZLIB_SHARED},${SANDBOA_ZLIB_STATIC}>")
endif()
