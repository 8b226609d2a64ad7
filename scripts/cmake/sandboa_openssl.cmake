# sandboa::openssl: libcrypto of OpenSSL, linked statically where that is possible. Installed beside sandboaConfig.cmake, too.
#
# Debian's libcrypto.a need not be position-independent, so the shared library links libcrypto.so.
if(NOT TARGET sandboa::openssl)
  find_library(SANDBOA_OPENSSL_SHARED crypto)
  find_library(SANDBOA_OPENSSL_STATIC libcrypto.a)
  find_path(SANDBOA_OPENSSL_HEADERS openssl/sha.h)
  # Debian keeps what depends on the processor apart.
  find_path(SANDBOA_OPENSSL_CONFIGURATION openssl/opensslconf.h)
  mark_as_advanced(SANDBOA_OPENSSL_SHARED SANDBOA_OPENSSL_STATIC SANDBOA_OPENSSL_HEADERS SANDBOA_OPENSSL_CONFIGURATION)
  # Who only links an installed Sandboa needs no headers.
  if(NOT SANDBOA_OPENSSL_SHARED OR (sandboa_SOURCE_DIR AND NOT SANDBOA_OPENSSL_HEADERS))
    message(FATAL_ERROR "OpenSSL's libcrypto is missing (Debian: libssl-dev; scripts/setup installs it)")
  endif()
  if(NOT SANDBOA_OPENSSL_STATIC)
    set(SANDBOA_OPENSSL_STATIC "${SANDBOA_OPENSSL_SHARED}")
  endif()
  add_library(sandboa::openssl INTERFACE IMPORTED GLOBAL)
  if(SANDBOA_OPENSSL_HEADERS)
    set_target_properties(sandboa::openssl PROPERTIES INTERFACE_INCLUDE_DIRECTORIES
      "${SANDBOA_OPENSSL_HEADERS};${SANDBOA_OPENSSL_CONFIGURATION}")
  endif()
  set_target_properties(sandboa::openssl PROPERTIES INTERFACE_LINK_LIBRARIES
      "$<IF:$<STREQUAL:$<TARGET_PROPERTY:TYPE>,SHARED_LIBRARY>,${SANDBOA_OPENSSL_SHARED},${SANDBOA_OPENSSL_STATIC}>")
endif()
