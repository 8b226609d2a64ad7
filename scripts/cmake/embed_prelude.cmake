# cmake -DOUTPUT=<file.cpp> -DFOLDER=<runtime/prelude> -P embed_prelude.cmake
#
# Writes the prelude (Python text) as a C++ source that defines sandboa::runtime::prelude_sources(). Runs at build time; the
# result lives in the build tree only. Files come in name order, so every build embeds the same bytes.
file(GLOB files "${FOLDER}/*.py")
list(SORT files)
set(delimiter "SANDBOA_PRELUDE")
set(rows "")
set(count 0)
foreach(path IN LISTS files)
  get_filename_component(name "${path}" NAME_WE)
  file(READ "${path}" text)
  string(FIND "${text}" ")${delimiter}\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${path} holds the raw string delimiter of this script")
  endif()
  string(APPEND rows "    {\"${name}\", R\"${delimiter}(${text})${delimiter}\"},\n")
  math(EXPR count "${count} + 1")
endforeach()

set(body "// Generated from runtime/prelude/*.py by scripts/cmake/embed_prelude.cmake. Not for editing.\n")
string(APPEND body "#include \"runtime/prelude/prelude_sources.h\"\n\nnamespace sandboa::runtime {\n")
if(count EQUAL 0)
  string(APPEND body "std::span<const PreludeSource> prelude_sources() { return {}; }\n")
else()
  string(APPEND body "namespace {\nconstexpr PreludeSource kPreludeSources[] = {\n${rows}};\n}  // namespace\n")
  string(APPEND body "std::span<const PreludeSource> prelude_sources() { return kPreludeSources; }\n")
endif()
string(APPEND body "}  // namespace sandboa::runtime\n")

file(WRITE "${OUTPUT}" "${body}")
