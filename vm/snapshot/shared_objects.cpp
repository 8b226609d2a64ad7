// The first letter of a name says what it names:
//   =NAME        a singleton           TName        a builtin type, as types.def calls it
//   mType.name   what a builtin type has under a name; (mType.name): the function in its static method
//   bname iname  a builtin, an intrinsic               lmodule.name  a function of a module that is built in
//   cType        the constructor row of a type         dType         the documentation of a type
//   aname        the row of a descriptor that guest classes have
//   sTEXT yTEXT  a shared str (UTF-8) or bytes         xC            the shared str of one character, Latin-1
//   f and 8 bytes a shared float
//   t            ()                                    rExceptionGroup  its order of resolution
#include "vm/snapshot/shared_objects.h"

#include <cmath>
#include <cstring>
#include <unordered_map>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "support/hash.h"
#include "vm/class_entries.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: the index names half of the runtime

namespace {

constexpr const char* kTypeNames[] = {
#define BUILTIN_TYPE(Name, text, kind, base, subclassable) #Name,
#include "runtime/types.def"
#undef BUILTIN_TYPE
#define EXCEPTION(Name, Base) #Name,
#include "runtime/exceptions.def"
#undef EXCEPTION
};

constexpr const char* kSingletonNames[] = {"None",     "False",  "True",      "NotImplemented",
                                           "Ellipsis", "absent", "NoDefault", "Unpack"};
static_assert(std::size(kSingletonNames) == kSingletonCount);

// Both ways between what all sessions share and its name. What comes first under a name or of an object counts.
template <class T>
class Names {
 public:
  void add(const T* item, std::string name) {
    auto [place, is_new] = names_.emplace(item, std::move(name));
    if (is_new) items_.emplace(place->second, item);
  }
  std::string name_of(const T* item) const {
    auto found = names_.find(item);
    return found == names_.end() ? std::string() : found->second;
  }
  const T* find(std::string_view name) const {
    auto found = items_.find(name);
    return found == items_.end() ? nullptr : found->second;
  }

 private:
  std::unordered_map<const T*, std::string> names_;
  std::unordered_map<std::string_view, const T*> items_;  // keys lie in names_
};

class Index {
 public:
  static const Index& get() {
    static const Index& index = *new Index;
    return index;
  }

  Names<Object> objects;
  Names<MethodDef> methods;
  Names<AttributeDef> attributes;

 private:
  Index() {
    for (int index = 0; index < kSingletonCount; ++index)
      objects.add(&singletons[index], std::string("=") + kSingletonNames[index]);
    for (int id = 0; id < static_cast<int>(TypeId::kCount); ++id) add_type(builtin_types[id], kTypeNames[id]);
    add_table(builtin_names(), "b");
    add_table(intrinsic_names(), "i");
    for_each_native_module([&](const ModuleTable& table, const NameTable& functions) {
      add_table(functions, std::string("l") + table.name + '.');
    });
    for (const AttributeDef* def : class_entry_rows()) attributes.add(def, std::string("a") + def->name);
    objects.add(empty_tuple(), "t");
  }

  void add_type(const Type& type, const std::string& name) {
    objects.add(&type, "T" + name);
    if (type.doc.is_object() && !type.doc.is_none()) objects.add(type.doc.object(), "d" + name);
    if (type.mro != nullptr) objects.add(type.mro, "r" + name);
    if (const MethodDef* constructor = constructor_of(&type)) methods.add(constructor, "c" + name);
    if (type.methods != nullptr) add_table(*type.methods, "m" + name + '.');
  }

  void add_table(const NameTable& table, const std::string& prefix) {
    for (uint32_t index = 0; index < table.count; ++index) {
      const NameTable::Entry& entry = table.ordered[index];
      if (!entry.value.is_object() || !entry.value.object()->is_shared()) continue;
      std::string name = prefix + std::string(static_cast<const char*>(entry.name->data), entry.name->length);
      if (has_kind(entry.value, Kind::kStaticMethod))
        add_function(entry.value.as<StaticMethod>()->function, '(' + name + ')');
      add_function(entry.value, name);
    }
  }

  void add_function(Value value, const std::string& name) {
    if (has_kind(value, Kind::kStr)) return;  // has a name of its own
    objects.add(value.object(), name);
    if (has_kind(value, Kind::kNativeFunction)) methods.add(value.as<NativeFunction>()->def, name);
    if (has_kind(value, Kind::kGetSet)) attributes.add(value.as<GetSet>()->def, name);
  }
};

Str* find_str(std::string_view text) {
  if (text.empty()) return empty_str();
  return find_shared_name(text, support::content_hash(text.data(), text.size()));
}

}  // namespace

std::string shared_object_name(const Object* object) {
  std::string name = Index::get().objects.name_of(object);
  if (!name.empty()) return name;
  switch (object->kind) {
    case Kind::kStr: {
      const auto* str = static_cast<const Str*>(object);
      if (str->length == 1 && str->at(0) < 256 && str == shared_char(static_cast<uint8_t>(str->at(0)))) {
        return std::string("x") + static_cast<char>(str->at(0));
      }
      std::string text = to_utf8(str);
      return find_str(text) == str ? 's' + text : std::string();
    }
    case Kind::kBytes: {
      const auto* bytes = static_cast<const Bytes*>(object);
      return bytes->length > 1 ? std::string() : 'y' + std::string(bytes_view(bytes));
    }
    case Kind::kFloat: {
      name.assign(9, 'f');
      std::memcpy(name.data() + 1, &static_cast<const BoxedFloat*>(object)->value, 8);
      return name;
    }
    default:
      return {};
  }
}

Value find_shared_object(Runtime& rt, std::string_view name) {
  if (name.empty()) return {};
  std::string_view rest = name.substr(1);
  switch (name[0]) {
    case 's': {
      const Str* str = find_str(rest);
      return str == nullptr ? Value() : Value(str);
    }
    case 'x':
      return rest.size() == 1 ? Value(shared_char(static_cast<uint8_t>(rest[0]))) : Value();
    case 'y':
      if (rest.size() > 1) return {};
      return rest.empty() ? Value(empty_bytes()) : Value(shared_byte(static_cast<uint8_t>(rest[0])));
    case 'f': {
      if (rest.size() != 8) return {};
      double number;
      std::memcpy(&number, rest.data(), 8);
      if (!std::isinf(number)) return {};
      Outcome value = make_float(rt, number);
      bool is_shared = value.ok() && value.value().is_object() && value.value().object()->is_shared();
      return is_shared ? value.value() : Value();
    }
    default: {
      const Object* found = Index::get().objects.find(name);
      return found == nullptr ? Value() : Value(found);
    }
  }
}

std::string method_row_name(const MethodDef* def) { return Index::get().methods.name_of(def); }
const MethodDef* find_method_row(std::string_view name) { return Index::get().methods.find(name); }
std::string attribute_row_name(const AttributeDef* def) { return Index::get().attributes.name_of(def); }
const AttributeDef* find_attribute_row(std::string_view name) { return Index::get().attributes.find(name); }

std::string_view type_id_name(TypeId id) { return kTypeNames[static_cast<size_t>(id)]; }

TypeId find_type_id(std::string_view name) {
  static const auto& ids = *[] {
    auto* all = new std::unordered_map<std::string_view, TypeId>;
    for (size_t id = 0; id < std::size(kTypeNames); ++id) all->emplace(kTypeNames[id], static_cast<TypeId>(id));
    return all;
  }();
  auto found = ids.find(name);
  return found == ids.end() ? TypeId::kCount : found->second;
}

std::string_view version1_type_id_name(uint64_t number) {
  static constexpr const char* kNames[] = {
#include "vm/snapshot/version1_types.inc"
  };
  return number < std::size(kNames) ? kNames[number] : std::string_view();
}

}  // namespace sandboa::vm
