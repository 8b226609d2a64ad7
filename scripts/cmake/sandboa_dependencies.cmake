# Libraries that have no CMake package: sandboa::openssl (libcrypto), sandboa::sodium, sandboa::zlib, sandboa::deflate,
# sandboa::expat, linked statically where that is possible. Installed beside sandboaConfig.cmake, too.
#
# Debian's static libraries need not be position-independent, so the shared library links the shared ones.

# sandboa_dependency(NAME LIBRARY PACKAGE HEADER...): sandboa::NAME for libLIBRARY, of Debian's PACKAGE.
function(sandboa_dependency name library package)
  if(TARGET sandboa::${name})
    return()
  endif()
  string(TOUPPER "SANDBOA_${name}" prefix)
  find_library(${prefix}_SHARED ${library})
  find_library(${prefix}_STATIC lib${library}.a)
  mark_as_advanced(${prefix}_SHARED ${prefix}_STATIC)
  set(folders)
  foreach(header IN LISTS ARGN)
    string(MAKE_C_IDENTIFIER "${prefix}_${header}" place)
    find_path(${place} ${header})
    mark_as_advanced(${place})
    # Who only links an installed Sandboa needs no headers.
    if(${place})
      list(APPEND folders "${${place}}")
    elseif(sandboa_SOURCE_DIR)
      set(${prefix}_SHARED "")
    endif()
  endforeach()
  if(NOT ${prefix}_SHARED)
    message(FATAL_ERROR "lib${library} is missing (Debian: ${package}; scripts/setup installs it)")
  endif()
  set(static "${${prefix}_STATIC}")
  if(NOT static)
    set(static "${${prefix}_SHARED}")
  endif()
  add_library(sandboa::${name} INTERFACE IMPORTED GLOBAL)
  set_target_properties(sandboa::${name} PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${folders}" INTERFACE_LINK_LIBRARIES
    "$<IF:$<STREQUAL:$<TARGET_PROPERTY:TYPE>,SHARED_LIBRARY>,${${prefix}_SHARED},${static}>")
endfunction()

# Debian keeps what depends on the processor apart: the second header.
sandboa_dependency(openssl crypto libssl-dev openssl/sha.h openssl/opensslconf.h)
sandboa_dependency(sodium sodium libsodium-dev sodium.h)
sandboa_dependency(zlib z zlib1g-dev zlib.h)
sandboa_dependency(deflate deflate libdeflate-dev libdeflate.h)
sandboa_dependency(expat expat libexpat1-dev expat.h)
