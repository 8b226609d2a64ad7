#include "runtime/registry.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <mutex>
#include <vector>

#include "runtime/generics.h"
#include "runtime/module.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

Object singletons[kSingletonCount];
Type builtin_types[static_cast<int>(TypeId::kCount)];

namespace {

Str* dunder_names[kDunderCount];
NameTable dunder_table;  // their numbers
Str* builtin_modules[static_cast<int>(TypeId::kCount)];
NameTable builtins;
NameTable intrinsics;
std::vector<const LibraryMethods*>& library_methods = *new std::vector<const LibraryMethods*>;
struct NativeModule {
  const ModuleTable* table;
  NameTable functions;
};
// Never destroyed: what it refers to lives as long as the process.
std::vector<NativeModule>& native_modules = *new std::vector<NativeModule>;
const MethodDef* constructors[static_cast<int>(TypeId::kCount)];

// Shared objects have no size to remember; the field holds a serial number, for id().
uint32_t next_serial = 1;

template <class T>
T* make_shared_object(TypeId type, Kind kind) {
  return new_shared<T>(type, kind);
}

// Shared names are unique, so that most name comparisons end at the pointer.
class SharedNames {
 public:
  Str* intern(std::string_view text) {
    if ((count_ + 1) * 2 > slots_.size()) grow();
    Str** slot = find_slot(text, support::content_hash(text.data(), text.size()));
    if (*slot == nullptr) {
      *slot = make_shared_str(text);
      ++count_;
    }
    return *slot;
  }
  Str* find(std::string_view text, uint64_t hash) { return slots_.empty() ? nullptr : *find_slot(text, hash); }

 private:
  Str** find_slot(std::string_view text, uint64_t hash) {
    size_t mask = slots_.size() - 1;
    for (size_t index = hash & mask;; index = (index + 1) & mask) {
      Str*& slot = slots_[index];
      if (slot == nullptr) return &slot;
      if (slot->length == text.size() && std::memcmp(slot->data, text.data(), text.size()) == 0) return &slot;
    }
  }
  void grow() {
    std::vector<Str*> old = std::move(slots_);
    slots_.assign(old.empty() ? 1024 : old.size() * 2, nullptr);
    for (Str* name : old) {
      if (name != nullptr) *find_slot({static_cast<const char*>(name->data), name->length}, name->content_hash) = name;
    }
  }
  std::vector<Str*> slots_;
  size_t count_ = 0;
};

SharedNames& shared_names() {
  static SharedNames& names = *new SharedNames;  // never destroyed, as the names are not
  return names;
}

class NameTableBuilder {
 public:
  void add(std::string_view name, Value value) { entries_.push_back({shared_names().intern(name), value}); }

  void finish(NameTable& table) {
    uint32_t capacity = 8;
    while (capacity < entries_.size() * 2) capacity *= 2;
    auto* slots = static_cast<NameTable::Entry*>(std::calloc(capacity, sizeof(NameTable::Entry)));
    auto* ordered = static_cast<NameTable::Entry*>(std::calloc(entries_.size() + 1, sizeof(NameTable::Entry)));
    CHECK(slots != nullptr && ordered != nullptr);
    table = {slots, capacity - 1, static_cast<uint32_t>(entries_.size()), ordered};
    for (const NameTable::Entry& entry : entries_) {
      *ordered++ = entry;
      uint32_t index = static_cast<uint32_t>(entry.name->content_hash) & table.mask;
      for (; slots[index].name != nullptr; index = (index + 1) & table.mask) CHECK(slots[index].name != entry.name);
      slots[index] = entry;
    }
  }

 private:
  std::vector<NameTable::Entry> entries_;
};

// Every builtin class that can be called has it; call_native() knows what it does.
Outcome new_method(Runtime&, const Arguments&) { return Value::none(); }
constexpr MethodDef kNewMethod{"__new__", "*args, **kwargs", new_method, kConstructs,
                               "@static Makes an instance of the class given first."};

constexpr MethodDef kClassGetItemMethod{"__class_getitem__", "cls, item, /", builtin_class_getitem, kNoEffects,
                                        "@class The class with type arguments."};

// Special methods that are plain methods in CPython, on all types and on some.
bool is_plain_method(std::string_view name, TypeId owner) {
  constexpr std::string_view kPlain[] = {
      "__format__",        "__sizeof__",        "__dir__",        "__reduce__", "__reduce_ex__", "__getstate__",
      "__setstate__",      "__getnewargs__",    "__reversed__",   "__round__",  "__trunc__",     "__floor__",
      "__ceil__",          "__length_hint__",   "__complex__",    "__bytes__",  "__set_name__",  "__copy__",
      "__instancecheck__", "__subclasscheck__", "__subclasses__", "__enter__",  "__exit__",      "__class_getitem__",
  };
  for (std::string_view plain : kPlain) {
    if (name == plain) return true;
  }
  bool is_table = owner == TypeId::kDict || owner == TypeId::kSet || owner == TypeId::kFrozenSet;
  if (name == "__contains__") return is_table;
  return name == "__getitem__" && (owner == TypeId::kDict || owner == TypeId::kList);
}

Value make_native_function(const MethodDef& def, const Type* owner) {
  if (def.code == nullptr) return Value::none();
  std::string_view name = def.name;
  bool is_static = std::string_view(def.doc).starts_with("@static ");
  bool is_special = owner != nullptr && name.starts_with("__") && name.ends_with("__");
  TypeId type = owner == nullptr || is_static                     ? TypeId::kNativeFunction
                : def.is_class_method                             ? TypeId::kClassMethodDescriptor
                : is_special && !is_plain_method(name, owner->id) ? TypeId::kWrapperDescriptor
                                                                  : TypeId::kMethodDescriptor;
  auto* function = make_shared_object<NativeFunction>(type, Kind::kNativeFunction);
  function->def = &def;
  function->owner = owner;
  function->name = shared_names().intern(def.name);
  return function;
}

Value wrap_static(Value function) {
  auto* wrapper = make_shared_object<StaticMethod>(TypeId::kStaticMethod, Kind::kStaticMethod);
  wrapper->function = function;
  wrapper->attributes = nullptr;
  return wrapper;
}

void initialize_type(TypeId id, const char* name, Kind kind, TypeId base, bool subclassable) {
  Type& type = builtin_types[static_cast<int>(id)];
  type.type = builtin_type(TypeId::kType);
  type.kind = Kind::kType;
  type.flags = static_cast<uint16_t>(kShared | (subclassable ? Type::kSubclassable : 0) |
                                     (kind == Kind::kException ? Type::kIsException : 0));
  std::string_view text(name);
  size_t dot = text.rfind('.');
  type.name = type.qualified_name = shared_names().intern(dot == std::string_view::npos ? text : text.substr(dot + 1));
  builtin_modules[static_cast<int>(id)] =
      shared_names().intern(dot == std::string_view::npos ? "builtins" : text.substr(0, dot));
  type.base = id == TypeId::kObject ? nullptr : builtin_type(base);
  type.instance_kind = kind;
  type.id = id;
  type.size_units = next_serial++;
  type.doc = Value::none();
  for (const Type* ancestor = type.base; ancestor != nullptr; ancestor = ancestor->base) ++type.depth;
}

Tuple* make_shared_tuple(size_t length) {
  auto* tuple = static_cast<Tuple*>(std::calloc(1, sizeof(Tuple) + length * sizeof(Value)));
  CHECK(tuple != nullptr);
  tuple->type = builtin_type(TypeId::kTuple);
  tuple->kind = Kind::kTuple;
  tuple->flags = kShared;
  tuple->size_units = next_serial++;
  tuple->length = length;
  return tuple;
}

// The one builtin type with two bases: ExceptionGroup(BaseExceptionGroup, Exception).
void make_exception_group_types() {
  constexpr TypeId kOrder[] = {TypeId::kExceptionGroup, TypeId::kBaseExceptionGroup, TypeId::kException,
                               TypeId::kBaseException, TypeId::kObject};
  Tuple* mro = make_shared_tuple(std::size(kOrder));
  for (size_t index = 0; index < std::size(kOrder); ++index) mro->items()[index] = builtin_type(kOrder[index]);
  builtin_types[static_cast<int>(TypeId::kExceptionGroup)].mro = mro;
}

void initialize_types() {
#define BUILTIN_TYPE(Name, text, kind, base, subclassable) \
  initialize_type(TypeId::k##Name, text, Kind::kind, TypeId::base, subclassable);
#include "runtime/types.def"
#undef BUILTIN_TYPE
#define EXCEPTION(Name, Base) initialize_type(TypeId::k##Name, #Name, Kind::kException, TypeId::k##Base, true);
#include "runtime/exceptions.def"
#undef EXCEPTION
  make_exception_group_types();
  struct {
    SingletonIndex index;
    TypeId type;
    Kind kind;
  } const rows[] = {{kNoneIndex, TypeId::kNoneType, Kind::kNone},
                    {kFalseIndex, TypeId::kBool, Kind::kBool},
                    {kTrueIndex, TypeId::kBool, Kind::kBool},
                    {kNotImplementedIndex, TypeId::kNotImplemented, Kind::kNotImplemented},
                    {kEllipsisIndex, TypeId::kEllipsis, Kind::kEllipsis},
                    {kAbsentIndex, TypeId::kEllipsis, Kind::kEllipsis},
                    {kNoDefaultIndex, TypeId::kNoDefault, Kind::kEllipsis},
                    {kUnpackIndex, TypeId::kSpecialForm, Kind::kEllipsis}};
  for (const auto& row : rows) singletons[row.index] = {builtin_type(row.type), row.kind, 0, kShared, next_serial++};
}

void initialize_type_table(const TypeTable& table) {
  Type& type = builtin_types[static_cast<int>(table.type)];
  NameTableBuilder builder;
  for (const MethodDef& def : table.methods) {
    bool callable_by_name = std::string_view(def.doc).starts_with("@static ");
    if (std::string_view(def.name) == "__new__" && !callable_by_name) {
      constructors[static_cast<int>(table.type)] = &def;
      // object has a row of its own for it.
      if (table.type != TypeId::kObject) builder.add(def.name, make_native_function(kNewMethod, &type));
      continue;
    }
    Value function = make_native_function(def, &type);
    bool is_static_method = callable_by_name && std::string_view(def.name) != "__new__";
    builder.add(def.name, is_static_method ? wrap_static(function) : function);
  }
  bool is_generic = is_generic_builtin(table.type) && table.type != TypeId::kType && table.type != TypeId::kExceptionGroup;
  bool has_own = std::any_of(table.methods.begin(), table.methods.end(),
                             [](const MethodDef& def) { return std::string_view(def.name) == kClassGetItemMethod.name; });
  if (is_generic && !has_own) builder.add("__class_getitem__", make_native_function(kClassGetItemMethod, &type));
  for (const AttributeDef& def : table.attributes) {
    TypeId descriptor = def.is_member ? TypeId::kSlotDescriptor : TypeId::kMemberDescriptor;
    auto* getset = make_shared_object<GetSet>(descriptor, Kind::kGetSet);
    getset->def = &def;
    getset->owner = &type;
    getset->name = shared_names().intern(def.name);
    builder.add(def.name, getset);
  }
  for (const ConstantDef& constant : table.constants) builder.add(constant.name, constant.make());
  if (!table.match_args.empty()) {
    Tuple* names = make_shared_tuple(table.match_args.size());
    for (size_t index = 0; index < names->length; ++index)
      names->items()[index] = shared_names().intern(table.match_args[index]);
    builder.add("__match_args__", names);
  }
  auto* methods = static_cast<NameTable*>(std::calloc(1, sizeof(NameTable)));
  CHECK(methods != nullptr);
  builder.finish(*methods);
  type.methods = methods;
  if (table.asks_guest_for_repr) type.guest_dunders.add(Dunder::kRepr);
  for (int dunder = 0; table.asks_guest && dunder < kDunderCount; ++dunder) {
    Value method = methods->find(dunder_names[dunder]);
    bool is_own_class = has_kind(method, Kind::kGetSet) && static_cast<Dunder>(dunder) == Dunder::kClass;
    if (has_kind(method, Kind::kNativeFunction) || has_kind(method, Kind::kClassMethod) || is_own_class)
      type.guest_dunders.add(static_cast<Dunder>(dunder));
  }
  type.own_dunders = type.guest_dunders;
  if (table.doc != nullptr) type.doc = make_shared_str(table.doc);
}

void initialize_names(const TableList& more) {
  NameTableBuilder public_names;
  NameTableBuilder hidden_names;
  [[maybe_unused]] auto add_functions = [](NameTableBuilder& builder, std::span<const MethodDef> rows) {
    for (const MethodDef& def : rows) builder.add(def.name, make_native_function(def, nullptr));
  };
  // Their names in the table of intrinsics, by which snapshots know the rows, are no identifiers.
  auto add_methods = [&](const LibraryMethods& table) {
    library_methods.push_back(&table);
    for (const MethodDef& def : table.rows) {
      hidden_names.add(std::string(table.class_name) + '.' + def.name, make_native_function(def, nullptr));
      shared_names().intern(def.name);
    }
  };
  auto add_module = [&](const ModuleTable& table) {
    NameTableBuilder builder;
    add_functions(builder, table.functions);
    native_modules.push_back({&table, {}});
    builder.finish(native_modules.back().functions);
    for (const ModuleValue& row : table.values) shared_names().intern(row.name);
    shared_names().intern(table.name);
  };
#define MODULE_TABLE(name) add_module(name);
#define TYPE_TABLE(name) initialize_type_table(name);
#define FUNCTION_TABLE(name) add_functions(public_names, name);
#define INTRINSIC_TABLE(name) add_functions(hidden_names, name);
#define METHODS_TABLE(name) add_methods(name);
#include "runtime/tables.def"
#undef MODULE_TABLE
#undef TYPE_TABLE
#undef FUNCTION_TABLE
#undef INTRINSIC_TABLE
#undef METHODS_TABLE
  for (const ModuleTable* table : more.modules) add_module(*table);
  for (const LibraryMethods* table : more.methods) add_methods(*table);
  // What natives look for in objects.
  for (const char* name :
       {"_abc_impl", "_name_", "__slotnames__", "__getnewargs_ex__", "__getnewargs__", "__setstate__", "metaclass"}) {
    shared_names().intern(name);
  }
  for (const TypeTable* table : more.types) initialize_type_table(*table);
  for (std::span<const MethodDef> rows : more.functions) add_functions(public_names, rows);
  for (std::span<const MethodDef> rows : more.intrinsics) add_functions(hidden_names, rows);
  auto add_type = [&](TypeId id) {
    const Type* type = builtin_type(id);
    public_names.add({static_cast<const char*>(type->name->data), type->name->length}, type);
  };
#define EXPOSED_TYPE(Name) add_type(TypeId::k##Name);
#define HIDDEN_TYPE(Name)
#include "runtime/builtin_names.def"
#undef EXPOSED_TYPE
#undef HIDDEN_TYPE
#define EXCEPTION(Name, Base) add_type(TypeId::k##Name);
#include "runtime/exceptions.def"
#undef EXCEPTION
  // What a module whose globals lack these names finds, as in CPython.
  public_names.add("__name__", shared_names().intern("builtins"));
  public_names.add("IOError", builtin_type(TypeId::kOSError));
  public_names.add("EnvironmentError", builtin_type(TypeId::kOSError));
  public_names.add("NotImplemented", Value::not_implemented());
  public_names.add("Ellipsis", Value::ellipsis());
  hidden_names.add("_ABSENT", absent_argument());
  hidden_names.add("_NO_DEFAULT", no_default());
  hidden_names.add("_UNPACK", unpack_form());
#define EXPOSED_TYPE(Name)
#define HIDDEN_TYPE(Name) hidden_names.add("_" #Name, builtin_type(TypeId::k##Name));
#include "runtime/builtin_names.def"
#undef EXPOSED_TYPE
#undef HIDDEN_TYPE
  public_names.finish(builtins);
  hidden_names.finish(intrinsics);
}

// What library classes keep for natives to find: shared_name() gives them.
constexpr const char* kLibraryNames[] = {"_member_map_",
                                         "_value2member_map_",
                                         "_member_names_",
                                         "_member_names",
                                         "_last_values",
                                         "_ignore",
                                         "_hashable_values_",
                                         "_sort_order_",
                                         "__objclass__",
                                         "_name_",
                                         "_value_",
                                         "_fields",
                                         "_field_type",
                                         "name",
                                         "is_safe",
                                         "Decimal",
                                         "UUID",
                                         "classes",
                                         "_host_values",
                                         "__dataclass_fields__"};

void initialize(const TableList& more) {
  for (const char* name : kLibraryNames) shared_names().intern(name);
  const char* const dunder_texts[] = {
#define DUNDER(Name, text) text,
#include "runtime/dunders.def"
#undef DUNDER
  };
  NameTableBuilder dunders;
  for (int index = 0; index < kDunderCount; ++index) {
    dunder_names[index] = shared_names().intern(dunder_texts[index]);
    dunders.add(dunder_texts[index], Value::small_int(index));
  }
  dunders.finish(dunder_table);
  initialize_types();
  initialize_names(more);
}

}  // namespace

namespace {

SANDBOA_NOINLINE Value find_by_content(const NameTable& table, const Str* name) {
  uint64_t hash = str_content_hash(name);
  for (uint32_t index = static_cast<uint32_t>(hash) & table.mask;; index = (index + 1) & table.mask) {
    const NameTable::Entry& entry = table.entries[index];
    if (entry.name == nullptr) return Value();
    if (entry.name->content_hash == hash && str_equal(entry.name, name)) return entry.value;
  }
}

// Most names are the shared object itself, or in no table.
SANDBOA_ALWAYS_INLINE Value find_quickly(const NameTable& table, const Str* name) {
  uint64_t hash = name->content_hash;
  if (__builtin_expect(hash == 0, 0)) return find_by_content(table, name);
  for (uint32_t index = static_cast<uint32_t>(hash) & table.mask;; index = (index + 1) & table.mask) {
    const NameTable::Entry& entry = table.entries[index];
    if (entry.name == name) return entry.value;
    if (entry.name == nullptr) return Value();
    if (entry.name->content_hash == hash) return find_by_content(table, name);
  }
}

}  // namespace

Value NameTable::find(const Str* name) const { return find_quickly(*this, name); }

Object* allocate_shared(TypeId type, Kind kind, size_t bytes) {
  auto* object = static_cast<Object*>(std::calloc(1, bytes));
  CHECK(object != nullptr);
  object->type = builtin_type(type);
  object->kind = kind;
  object->flags = kShared;
  object->size_units = next_serial++;
  return object;
}

void initialize_builtins(const TableList& more) {
  static std::once_flag once;
  std::call_once(once, [&more] { initialize(more); });
}

const NameTable& module_functions(const ModuleTable* table) {
  for (const NativeModule& module : native_modules) {
    if (module.table == table) return module.functions;
  }
  static const NameTable none{};
  return none;
}
void for_each_native_module(const std::function<void(const ModuleTable&, const NameTable&)>& visit) {
  for (const NativeModule& module : native_modules) visit(*module.table, module.functions);
}
const ModuleTable* find_module_table(std::string_view name) {
  for (const NativeModule& module : native_modules) {
    if (module.table->name == name) return module.table;
  }
  return nullptr;
}
const char* module_of_function(const MethodDef* def) {
  for (const NativeModule& module : native_modules) {
    std::span<const MethodDef> rows = module.table->functions;
    if (!rows.empty() && def >= rows.data() && def < rows.data() + rows.size()) return module.table->name;
  }
  return nullptr;
}
const NameTable& builtin_names() { return builtins; }
const NameTable& intrinsic_names() { return intrinsics; }
bool is_library_method(const MethodDef* def) {
  for (const LibraryMethods* table : library_methods) {
    if (!std::less<const MethodDef*>()(def, table->rows.data()) &&
        std::less<const MethodDef*>()(def, table->rows.data() + table->rows.size())) {
      return true;
    }
  }
  return false;
}
const LibraryMethods* find_library_methods(std::string_view class_name) {
  for (const LibraryMethods* table : library_methods) {
    if (class_name == table->class_name) return table;
  }
  return nullptr;
}
bool is_builtin_name(const Str* name) {
  return builtins.entries != nullptr && (!builtins.find(name).is_empty() || !intrinsics.find(name).is_empty());
}
const MethodDef* constructor_of(const Type* type) { return constructors[static_cast<int>(type->id)]; }
Str* builtin_module(const Type* type) { return builtin_modules[static_cast<int>(type->id)]; }
Dunder find_dunder(const Str* name) {
  if (name->length < 5 || !name->is_ascii() || name->data1()[0] != '_' || name->data1()[1] != '_') return Dunder::kCount;
  Value index = dunder_table.find(name);
  return index.is_empty() ? Dunder::kCount : static_cast<Dunder>(index.small_int());
}

Str* dunder_name(Dunder dunder) { return dunder_names[static_cast<int>(dunder)]; }
Str* shared_name(std::string_view text) {
  Str* name = find_shared_name(text, support::content_hash(text.data(), text.size()));
  CHECK(name != nullptr);
  return name;
}
Str* find_shared_name(std::string_view text, uint64_t content_hash) { return shared_names().find(text, content_hash); }

Value find_in_builtin_type(const Type* type, const Str* name) {
  for (; type != nullptr; type = type->base) {
    if (type->methods == nullptr) continue;
    Value found = find_quickly(*type->methods, name);
    if (!found.is_empty()) return found;
  }
  return Value();
}

}  // namespace sandboa::runtime
