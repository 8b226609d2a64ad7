# sandboa_library(<folder> [RECURSE] [EXCLUDE <regex>] [SOURCES <extra>...] [DEPENDS <folder>...] [PRIVATE <target>...])
#
# Declares the static library sandboa_<folder> from the sources of the current directory. DEPENDS names folders and is the whole
# list of what this folder may use; PRIVATE names third-party targets. A folder that has no sources yet becomes an INTERFACE
# library, so that a tree in the making still configures.
function(sandboa_library name)
  cmake_parse_arguments(ARG "RECURSE" "EXCLUDE" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
  if(ARG_RECURSE)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp")
  else()
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp")
  endif()
  if(ARG_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${ARG_EXCLUDE}")
  endif()
  list(APPEND sources ${ARG_SOURCES})
  list(TRANSFORM ARG_DEPENDS PREPEND sandboa_ OUTPUT_VARIABLE depends)

  set(target sandboa_${name})
  set_property(GLOBAL APPEND PROPERTY SANDBOA_LIBRARIES ${target})
  if(NOT sources)
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE ${depends} ${ARG_PRIVATE})
    return()
  endif()
  add_library(${target} STATIC ${sources})
  target_link_libraries(${target} PUBLIC ${depends} PRIVATE ${ARG_PRIVATE})
  # Errors are values here, and nothing may throw through the engine. A file that wraps a throwing library asks for exceptions
  # itself, with set_source_files_properties in its folder's CMakeLists.txt.
  target_compile_options(${target} PRIVATE -fno-exceptions -fno-rtti)
endfunction()
