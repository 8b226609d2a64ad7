#include "runtime/type.h"

#include <algorithm>
#include <cstdio>
#include <string>

#include "runtime/dict.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

bool is_subtype(const Type* type, const Type* ancestor) {
  if (type == ancestor) return true;
  if (type->mro != nullptr) {
    const Tuple* mro = type->mro;
    for (uint64_t index = 1; index < mro->length; ++index) {
      if (mro->items()[index] == Value(ancestor)) return true;
    }
    return false;
  }
  for (const Type* base = type->base; base != nullptr; base = base->base) {
    if (base == ancestor) return true;
  }
  return false;
}

const Str* module_in_class(const Type* type, uint32_t most) {
  if (!type->is_guest() || type->attributes == nullptr) return nullptr;
  DictTable* table = type->attributes->table;
  uint32_t position = 0;
  uint32_t count = std::min(type->attributes->entry_count, most);
  while (DictEntry* entry = table == nullptr ? nullptr : next_entry(table, count, &position)) {
    if (!has_kind(entry->key, Kind::kStr) || !str_equals_ascii(entry->key.as<Str>(), "__module__")) continue;
    return has_kind(entry->value, Kind::kStr) ? entry->value.as<Str>() : nullptr;
  }
  return nullptr;
}

// Classes of library modules that are written in C in CPython, whose texts name them with the module, and in Python here.
static constexpr std::string_view kNamedWithModule[] = {
    "_contextvars.Context",
    "_contextvars.ContextVar",
    "_contextvars.Token",
    "_csv.reader",
    "_csv.writer",
    "_io.BytesIO",
    "_io.StringIO",
    "_io.TextIOWrapper",
    "_pickle.Pickler",
    "_pickle.Unpickler",
    "_queue.SimpleQueue",
    "_struct.Struct",
    "_thread.RLock",
    "array.array",
    "collections.OrderedDict",
    "collections.defaultdict",
    "collections.deque",
    "decimal.Context",
    "decimal.ContextManager",
    "decimal.Decimal",
    "functools.KeyWrapper",
    "functools._lru_cache_wrapper",
    "functools.partial",
    "operator.attrgetter",
    "operator.itemgetter",
    "operator.methodcaller",
    "pickle.PickleBuffer",
    "types.SimpleNamespace",
    "xml.etree.ElementTree.Element",
    "xml.etree.ElementTree.TreeBuilder",
    "xml.etree.ElementTree.XMLParser",
    "zlib.Compress",
    "zlib.Decompress",
    "zoneinfo.ZoneInfo",
};

// What stands before the name of a class in a text: "decimal." or nothing.
static std::string module_before_name(const Type* type) {
  if (!type->is_guest()) {
    std::string module = to_utf8(builtin_module(type));
    return module == "builtins" ? "" : module + ".";
  }
  constexpr uint32_t kLookedAt = 8;
  const Str* module = module_in_class(type, kLookedAt);
  if (module == nullptr || str_equals_ascii(module, "__main__")) return "";
  std::string before = to_utf8(module) + ".";
  return std::binary_search(std::begin(kNamedWithModule), std::end(kNamedWithModule), before + to_utf8(type->name)) ? before
                                                                                                                    : "";
}

// Error messages name up to three types at a time, so a small ring of buffers is enough.
static const char* name_in_buffer(const Type* type, bool with_module, int most) {
  constexpr int kBuffers = 4;
  constexpr size_t kBytes = 256;
  thread_local char buffers[kBuffers][kBytes];
  thread_local int next = 0;
  char* buffer = buffers[next++ % kBuffers];
  std::string module = with_module ? module_before_name(type) : "";
  std::snprintf(buffer, kBytes, "%.*s", most, (module + to_utf8(type->name)).c_str());
  return buffer;
}

constexpr int kMostBytes = 200;
constexpr int kMostBytesOfArgument = 50;

const char* type_name(const Type* type) { return name_in_buffer(type, true, kMostBytes); }
const char* short_type_name(const Type* type) { return name_in_buffer(type, false, kMostBytes); }
const char* type_name(Value value) { return type_name(type_of(value)); }
const char* argument_type_name(Value value) {
  return value.is_none() ? "None" : name_in_buffer(type_of(value), true, kMostBytesOfArgument);
}

}  // namespace sandboa::runtime
