// Reading what write_snapshot.cpp wrote: all objects are made first, then filled in, then what depends on several of them is
// finished and checked.
#include <limits>
#include <unordered_map>
#include <vector>

#include "runtime/heap_image.h"
#include "runtime/prelude/prelude_sources.h"
#include "runtime/types/bytes.h"
#include "vm/class_layout.h"
#include "vm/namespaces.h"
#include "vm/prelude.h"
#include "vm/snapshot/check_scalars.h"
#include "vm/snapshot/encoding.h"
#include "vm/snapshot/finish_table.h"
#include "vm/snapshot/layout_kinds.h"
#include "vm/snapshot/layouts.h"
#include "vm/snapshot/library_code.h"
#include "vm/snapshot/shared_objects.h"
#include "vm/snapshot/snapshot.h"
#include "vm/snapshot/verify_graph.h"
#include "vm/snapshot/vm_state.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: about all of its layouts

namespace {

class Reader {
 public:
  static constexpr bool kReads = true;

  Reader(Vm& vm, const SnapshotWorld& world, support::ByteReader& in, uint8_t version, std::string* why)
      : vm_(vm), world_(world), in_(in), version_(version), why_(why), heap_(vm.heap) {}

  bool read_all() {
    read_executables();
    read_heap();
    read_programs();
    read_prelude();
    fill_objects();
    if (ok()) visit_vm_state(*this, vm_);
    vm_.programs.set_main(vm_.main_globals);
    read_frames();
    read_weak();
    read_classes();
    read_host_types();
    finish_hashes();
    finish_lists();
    finish_tables();
    verify_graph();
    if (in_.ok()) return !failed_;
    if (why_->empty()) *why_ = "the snapshot is damaged";
    return false;
  }

  std::vector<Object*> take_objects() { return std::move(objects_); }

  // ---- archive
  bool ok() const { return !failed_ && in_.ok(); }
  // Of the format that is read: for fields that older ones do not have.
  uint8_t version() const { return version_; }
  void value(Value& value) {
    uint64_t head = in_.number();
    uint64_t rest = head >> 2;
    switch (head & 3) {
      case kObjectTag: {
        Object* object = object_at(rest);
        value = Value();
        if (object == nullptr) return;
        if (is_internal(object->kind) || is_storage_[number_of(rest)]) return damage("a value that is none");
        ++referred_[last_number_];
        value = object;
        return;
      }
      case kIntTag:
        value = Value::small_int(support::unzigzag(rest));
        return;
      case kSharedTag:
        value = shared_at(rest);
        return;
      default:
        value = special(head);
    }
  }
  void int_value(Value& each) {
    value(each);
    check(each.is_empty() || each.is_small_int() || has_kind(each, Kind::kInt));
  }
  template <class T>
  void pointer(T*& pointer) {
    using Layout = std::remove_const_t<T>;
    pointer = nullptr;
    uint64_t head = in_.number();
    if (head == kEmptyValue) return;
    Object* object = nullptr;
    if ((head & 3) == kObjectTag) {
      object = object_at(head >> 2);
      bool is_storage = object != nullptr && is_storage_[number_of(head >> 2)];
      if (is_storage && !wants_storage_) return damage("storage that is no value");
    } else if ((head & 3) == kSharedTag) {
      Value shared = shared_at(head >> 2);
      object = shared.is_object() ? shared.object() : nullptr;
      bool may_be_shared = std::is_same_v<Layout, Str> || std::is_same_v<Layout, Tuple> || std::is_same_v<Layout, Type> ||
                           std::is_same_v<Layout, Object>;
      if (!may_be_shared) object = nullptr;
    }
    if (object == nullptr || !is_layout<Layout>(object->kind)) return damage("an object of the wrong kind");
    pointer = static_cast<Layout*>(object);
  }
  template <class T>
  void required(T*& object) {
    pointer(object);
    check(object != nullptr);
  }
  // Storage that one object alone refers to.
  template <class T>
  void owned(T*& object) {
    pointer(object);
    if (object != nullptr && ok()) claim(object);
  }
  template <class T>
  void storage(T*& object) {
    wants_storage_ = true;
    pointer(object);
    wants_storage_ = false;
    if (object == nullptr || !ok()) return;
    check(is_storage_[last_number_]);
    claim(object);
  }
  void code(const LoadedUnit*& unit) {
    unit = nullptr;
    uint64_t program = in_.number();
    if (program == 0) return;
    uint64_t index = in_.number();
    if (!ok() || program > programs_.size()) return damage("code of a program that is not there");
    LoadedProgram* loaded = programs_[program - 1];
    index = library_.unit(loaded->executable, index);
    if (index >= loaded->executable->program().units.size()) return damage("a function that its program does not have");
    unit = unit_of(vm_, loaded, static_cast<uint32_t>(index));
    if (unit == nullptr) fail(kNoMemory);
  }
  void executable(const void*& executable) {
    uint64_t number = in_.number();
    executable = nullptr;
    if (number == 0) return;
    if (number > executables_.size()) return damage("a program that is not there");
    executable = executables_[number - 1].get();
  }
  void weak_target(WeakRef* reference) {
    references_.push_back(reference);
    pointer(reference->target);
    reference->sibling = nullptr;
  }
  template <class T>
  void number(T& number) {
    if constexpr (std::is_same_v<T, bool>) {
      number = in_.number_up_to(1) != 0;
    } else if constexpr (std::is_enum_v<T>) {
      number = static_cast<T>(in_.number_up_to(std::numeric_limits<std::underlying_type_t<T>>::max()));
    } else if constexpr (std::is_signed_v<T>) {
      int64_t wide = in_.signed_number();
      number = static_cast<T>(wide);
      if (number != wide) damage("a number out of range");
    } else {
      number = static_cast<T>(in_.number_up_to(std::numeric_limits<T>::max()));
    }
  }
  template <class T>
  void fixed64(T& number) {
    number = static_cast<T>(in_.fixed64());
  }
  void real(double& number) {
    uint64_t bits = in_.fixed64();
    std::memcpy(&number, &bits, sizeof(bits));
  }
  void blob(void* data, uint64_t size) {
    std::string_view from = in_.bytes(size);
    if (!from.empty()) std::memcpy(data, from.data(), from.size());
  }
  void type_id(TypeId& id) {
    std::string_view name = version_ == 1 ? version1_type_id_name(in_.number()) : in_.text();
    id = find_type_id(name);
    if (ok() && id == TypeId::kCount) fail("this build has no type '" + std::string(name) + "'");
  }
  void method_row(const MethodDef*& def) {
    std::string_view name = in_.text();
    def = find_method_row(name);
    if (ok() && def == nullptr) fail("this build has no function '" + std::string(name) + "'");
  }
  void attribute_row(const AttributeDef*& def) {
    std::string_view name = in_.text();
    def = find_attribute_row(name);
    if (ok() && def == nullptr) fail("this build has no attribute '" + std::string(name) + "'");
  }
  void module_table(const ModuleTable*& table) {
    std::string_view name = in_.text();
    table = name.empty() ? nullptr : find_module_table(name);
    if (ok() && table == nullptr && !name.empty()) fail("this build has no module '" + std::string(name) + "'");
  }
  void host_function(HostFunctionObject* function) {
    std::string_view name = in_.text();
    int64_t index = world_.find_host_function(name);
    if (!ok()) return;
    if (index < 0) return fail("the host function '" + std::string(name) + "' is not there");
    function->index = static_cast<uint32_t>(index);
  }
  void entry_hash(DictEntry& entry) { entry.hash = has_plain_hash(entry.key) ? 0 : in_.fixed64(); }
  void index(DictTable* table, uint32_t entry_count, uint32_t live_count) {
    LoadedTable& loaded = tables_.emplace_back(LoadedTable{table, entry_count, live_count, in_.byte() == 0, {}});
    if (loaded.index_follows) return;
    // The object has room for them, but where they lie depends on a capacity that may not have been read yet.
    uint64_t count = in_.number_up_to(object_bytes(table) / sizeof(uint32_t));
    for (uint64_t slot = 0; slot < count && ok(); ++slot) {
      loaded.index.push_back(static_cast<uint32_t>(in_.number_up_to(UINT32_MAX)) - 2);
    }
  }
  void note_list(List* list, ValueArray* array) { lists_.push_back({list, array}); }
  void note_members(Object* object, uint32_t count) {
    members_of_ = object;
    member_bytes_ = uint64_t{count} * sizeof(Value);
    with_members_.push_back({object, count});
  }
  template <class T>
  void content_hash(T* object) {
    if (in_.byte() != 0) hashed_.push_back(object);
  }
  uint64_t room(const Object* object) const { return object_bytes(object) - (members_of_ == object ? member_bytes_ : 0); }
  void clear_slots(Instance* instance) {
    auto* end = reinterpret_cast<Value*>(reinterpret_cast<char*>(instance) + room(instance));
    for (Value* slot = instance->inline_slots(); slot < end; ++slot) *slot = Value();
  }
  void fits(const Object* object, uint64_t fixed, uint64_t count = 0, uint64_t each = 0) {
    bool does = fixed <= room(object) && (each == 0 || count <= (room(object) - fixed) / each);
    if (!does) damage("an object that is too small");
  }
  void check(bool condition) {
    if (!condition) damage("contradictory fields");
  }
  void check_int(const BigInt* big) { check(is_right_int(big)); }
  void check_text(const Str* str) {
    if (!is_right_text(str)) damage("text of the wrong width");
  }

 private:
  static constexpr const char* kNoMemory = "the memory limit is too low for the snapshot";

  struct Form {
    uint64_t type;  // as read: resolved when all objects are there
    Value shared_type;
    Kind kind;
    bool is_storage;
    uint16_t flags;
    uint32_t units;
  };
  void fail(std::string why) {
    if (why_->empty()) *why_ = std::move(why);
    failed_ = true;
    in_.fail();
  }
  void damage(const char* what) {
    std::string text = std::string("the snapshot is damaged: ") + what;
    if (current_ != 0) {
      text += " (object " + std::to_string(current_) + " of kind " +
              std::to_string(static_cast<int>(objects_[current_ - 1]->kind)) + ")";
    }
    fail(std::move(text));
  }

  // ---- references

  uint64_t number_of(uint64_t folded) { return current_ + static_cast<uint64_t>(support::unzigzag(folded)); }
  Object* object_at(uint64_t folded) {
    uint64_t number = number_of(folded);
    if (number == 0 || number > objects_.size()) {
      damage("an object that is not there");
      return nullptr;
    }
    last_number_ = number;
    return objects_[number - 1];
  }
  void claim(Object* object) {
    if (object->is_shared() || is_claimed_[last_number_]) return damage("storage with two owners");
    is_claimed_[last_number_] = true;
  }

  Value special(uint64_t head) {
    if (head == kFloatValue) {
      double number;
      real(number);
      uint64_t bits = Value::encode_float(number);
      if (Value::is_inline_float_bits(bits)) return Value::from_bits(bits);
    } else if (head == kWideIntValue) {
      auto number = static_cast<int64_t>(in_.fixed64());
      if (Value::fits_small_int(number)) return Value::small_int(number);
    } else if (head == kEmptyValue) {
      return {};
    }
    damage("a value that is none");
    return {};
  }

  Value shared_at(uint64_t number) {
    if (number < shared_.size()) return shared_[number];
    if (number > shared_.size()) {
      damage("a shared object that is not there");
      return {};
    }
    Value found;
    if (in_.byte() == kConstantReference) {
      uint64_t executable = in_.number(), constant = in_.number();
      if (executable < executables_.size()) constant = constant_here(executables_[executable].get(), constant);
      bool is_there = executable < executables_.size() && executables_[executable] != nullptr &&
                      constant < executables_[executable]->program().constants.size();
      if (is_there) found = executables_[executable]->constants()[constant];
      if (!is_there || !found.is_object()) damage("a constant that is not there");
    } else {
      std::string_view name = in_.text();
      found = ok() ? find_shared_object(vm_, name) : Value();
      if (ok() && found.is_empty()) fail("this build has no '" + std::string(name) + "'");
    }
    shared_.push_back(found);
    return found;
  }

  // ---- programs

  LoadedProgram* find_prelude() {
    std::string_view name = in_.text();
    std::span<const PreludeSource> sources = prelude_sources();
    size_t file = 0;
    while (file < sources.size() && sources[file].name != name) ++file;
    if (ok() && file == sources.size()) fail("this build has no builtins in " + std::string(name));
    if (!ok()) return nullptr;
    LoadedProgram* program = prelude_program(vm_, static_cast<uint32_t>(file));
    if (program != nullptr) prelude_.push_back(program);
    if (program != nullptr) read_library_units(program->executable, "the builtins in " + std::string(name));
    return program;
  }

  void read_library_units(const Executable* executable, const std::string& shown) {
    std::string why;
    if (!library_.read(in_, version_, executable, shown, &why) && ok()) fail(std::move(why));
  }
  uint64_t constant_here(const Executable* executable, uint64_t number) {
    if (version_ == 1 || executable == nullptr || !executable->is_library()) return number;
    return library_.constant(executable, number, in_.fixed64());
  }

  void read_executables() {
    uint64_t count = in_.number_up_to(in_.left());
    for (uint64_t index = 0; index < count && ok(); ++index) {
      std::shared_ptr<const Executable> executable;
      switch (in_.byte()) {
        case kGuestExecutable:
          executable = read_guest_executable();
          break;
        case kLibraryExecutable:
          executable = find_library();
          break;
        case kGrantedExecutable:
          executable = find_granted();
          break;
        case kPreludeExecutable: {
          LoadedProgram* program = find_prelude();
          if (program == nullptr) return fail(kNoMemory);
          // Lives as long as the process.
          executable = std::shared_ptr<const Executable>(std::shared_ptr<const Executable>(), program->executable);
          break;
        }
        default:
          damage("a program of an unknown sort");
      }
      executables_.push_back(std::move(executable));
    }
  }

  std::shared_ptr<const Executable> find_library() {
    std::string_view name = in_.text();
    std::shared_ptr<const Executable> executable = ok() ? world_.library(name) : nullptr;
    if (executable == nullptr) {
      fail("this build has no module " + std::string(name));
    } else {
      read_library_units(executable.get(), "the module " + std::string(name));
    }
    if (ok() && vm_.programs.adopt(executable, false) == nullptr) fail(kNoMemory);
    return executable;
  }

  std::shared_ptr<const Executable> find_granted() {
    std::string_view name = in_.text();
    std::string why;
    std::shared_ptr<const Executable> executable = world_.granted(name, in_.fixed64(), &why);
    if (executable == nullptr) fail(why);
    if (ok() && vm_.programs.adopt(executable, false) == nullptr) fail(kNoMemory);
    return executable;
  }

  std::shared_ptr<const Executable> read_guest_executable() {
    std::string_view bytes = in_.text();
    bool is_private = in_.byte() != 0;
    std::string_view source = in_.text();
    if (!ok()) return nullptr;
    std::string why;
    std::shared_ptr<const Executable> executable = Executable::decode(bytes, &why);
    // What a session has compiled twice from different texts stays two programs.
    if (executable != nullptr && vm_.programs.find(executable.get()) != nullptr) {
      executable = Executable::decode_anew(bytes, &why);
    }
    LoadedExecutable* loaded = executable == nullptr ? nullptr : vm_.programs.adopt(executable, is_private);
    if (loaded == nullptr) fail(executable == nullptr ? "the snapshot is damaged: " + why : std::string(kNoMemory));
    if (loaded != nullptr && !source.empty()) vm_.programs.remember_source(loaded, source);
    return executable;
  }

  void read_programs() {
    uint64_t count = in_.number_up_to(in_.left());
    for (uint64_t index = 0; index < count && ok(); ++index) {
      bool is_prelude = in_.byte() != 0;
      if (is_prelude && version_ == 1) {
        LoadedProgram* program = find_prelude();
        if (program == nullptr) return fail(kNoMemory);
        programs_.push_back(program);
        continue;
      }
      uint64_t executable = in_.number();
      if (is_prelude) {
        LoadedProgram* program =
            ok() && executable < executables_.size() ? prelude_of(executables_[executable].get()) : nullptr;
        if (program == nullptr) return damage("a program of the prelude that is none");
        programs_.push_back(program);
        continue;
      }
      Dict* globals = nullptr;
      Dict* builtins = nullptr;
      pointer(globals);
      pointer(builtins);
      if (version_ == 1) (void)in_.byte();  // what is known of names, which nothing depends on
      if (!ok() || executable >= executables_.size()) return damage("a program that is not there");
      LoadedExecutable* loaded = vm_.programs.find(executables_[executable].get());
      if (loaded == nullptr) return damage("a program of the prelude with names of its own");
      LoadedProgram* program = vm_.programs.bind(loaded, globals, builtins);
      if (program == nullptr) return fail(kNoMemory);
      programs_.push_back(program);
    }
  }

  LoadedProgram* prelude_of(const Executable* executable) const {
    for (LoadedProgram* program : prelude_) {
      if (program->executable == executable) return program;
    }
    return nullptr;
  }

  void read_prelude() {
    uint64_t count = in_.number_up_to(in_.left());
    for (uint64_t index = 0; index < count && ok(); ++index) {
      uint64_t program = in_.number(), unit = in_.number_up_to(UINT32_MAX);
      Value function;
      value(function);
      if (!ok() || program >= programs_.size() || programs_[program]->owner != nullptr) return damage("no prelude");
      unit = library_.unit(programs_[program]->executable, unit);
      check(function.is_empty() || has_kind(function, Kind::kFunction));
      if (!ok()) return;
      if (!restore_prelude_unit(vm_, programs_[program], static_cast<uint32_t>(unit), function)) fail(kNoMemory);
    }
  }

  // ---- heap

  void read_heap() {
    is_storage_.push_back(false);  // numbers begin at 1
    while (ok()) {
      uint64_t number = in_.number();
      if (number == kEndOfBlocks) break;
      if (!heap_.begin_block(number)) return fail(kNoMemory);
      read_block();
      if (ok() && !heap_.end_block()) damage("a block");
    }
    while (ok()) {
      uint64_t number = in_.number();
      if (number == 0) break;
      const Form* form = read_form(in_.number());
      if (form == nullptr) return;
      add_object(*form, heap_.large(number, nullptr, form->kind, form->flags, form->units));
    }
    HeapCounters counters{};
    counters.each([&](uint64_t& number) { number = in_.number(); });
    counters.due = in_.byte();
    HeapPlace sweep{in_.number(), static_cast<uint32_t>(in_.number_up_to(UINT32_MAX))};
    if (!ok()) return;
    counters_ = counters;
    sweep_ = sweep;
    is_claimed_.assign(objects_.size() + 1, false);
    referred_.assign(objects_.size() + 1, 0);
    give_types();
  }

  void read_block() {
    while (ok()) {
      uint64_t tag = in_.number();
      bool fits = true;
      if (tag == kEndPart) return;
      if (tag == kGapPart) {
        fits = heap_.gap(in_.number());
      } else if (tag == kFillerPart) {
        fits = heap_.filler(in_.number());
      } else if (tag == kOpenGapPart) {
        uint64_t units = in_.number();
        fits = heap_.open_gap(in_.number(), units);
      } else {
        const Form* form = read_form(tag);
        if (form == nullptr) return;
        add_object(*form, heap_.object(nullptr, form->kind, form->flags, form->units));
      }
      if (!fits) damage("a block that is too full");
    }
  }

  const Form* read_form(uint64_t tag) {
    if (tag < kFirstFormPart || tag - kFirstFormPart > forms_.size()) {
      damage("a form that is not there");
      return nullptr;
    }
    if (tag - kFirstFormPart == forms_.size()) {
      Form form{};
      form.type = in_.number();
      if ((form.type & 3) == kSharedTag) form.shared_type = shared_at(form.type >> 2);
      form.kind = static_cast<Kind>(in_.byte());
      form.is_storage = in_.byte() != 0;
      form.flags = static_cast<uint16_t>(in_.number_up_to(UINT16_MAX));
      form.units = static_cast<uint32_t>(in_.number_up_to(UINT32_MAX));
      bool is_kind = form.kind > Kind::kNotImplemented && form.kind <= Kind::kMatch;
      if (!is_kind || (form.flags & (kShared | kConstant | kLibraryConstant | kLarge | kVisiting)) != 0 || form.units == 0 ||
          (form.is_storage && form.kind != Kind::kBytes && form.kind != Kind::kValueArray)) {
        damage("an object of no kind");
      }
      if (!ok()) return nullptr;
      forms_.push_back(form);
    }
    return &forms_[tag - kFirstFormPart];
  }

  void add_object(const Form& form, Object* object) {
    if (object == nullptr) return fail(kNoMemory);
    objects_.push_back(object);
    is_storage_.push_back(form.is_storage);
    form_of_.push_back(static_cast<uint32_t>(&form - forms_.data()));
  }

  // Two builtin classes have instances of a second kind.
  static bool makes_instances(const Type* type, Kind kind) {
    bool is_bound_native = type->id == TypeId::kNativeFunction && kind == Kind::kBoundMethod;
    bool is_driven_reversed = type->id == TypeId::kReversed && kind == Kind::kAdaptor;
    return type->instance_kind == kind || is_bound_native || is_driven_reversed;
  }

  void give_types() {
    std::vector<const Type*> types;
    for (const Form& form : forms_) {
      const Type* type = nullptr;
      if (form.type != kEmptyValue) {
        Object* object = form.shared_type.is_object()    ? form.shared_type.object()
                         : (form.type & 3) == kObjectTag ? object_at(form.type >> 2)
                                                         : nullptr;
        if (object == nullptr || object->kind != Kind::kType) return damage("a class that is none");
        type = static_cast<const Type*>(object);
      }
      // Internal storage has no class, everything else has; that of a builtin one gives the kind.
      bool is_right = is_internal(form.kind) == (type == nullptr);
      if (type != nullptr && type->is_shared()) is_right = is_right && makes_instances(type, form.kind);
      bool has_members = (form.flags & kHasMembers) != 0;
      if (has_members && (type == nullptr || type->is_shared())) is_right = false;
      if (!is_right) {
        std::string name = type == nullptr ? "nothing" : type->is_shared() ? type_name(type) : "a guest class";
        return fail("the snapshot is damaged: an object of kind " + std::to_string(static_cast<int>(form.kind)) +
                    " that is an instance of " + name);
      }
      types.push_back(type);
    }
    for (size_t index = 0; index < objects_.size(); ++index) objects_[index]->type = types[form_of_[index]];
  }

  void fill_objects() {
    for (size_t index = 0; index < objects_.size() && ok(); ++index) {
      current_ = index + 1;
      members_of_ = nullptr;
      Layouts<Reader>::visit(*this, objects_[index], is_storage_[current_]);
    }
    current_ = 0;
    members_of_ = nullptr;
    if (ok() && !heap_.finish(counters_, sweep_)) damage("the state of the heap");
  }

  // ---- frames and the rest

  void read_frames() {
    uint64_t count = in_.number();
    uint64_t depth = in_.number();
    uint64_t limit = vm_.meter.limits().recursion_depth;
    if (!ok()) return;
    if (count > depth || count > in_.left()) return damage("the depth of frames");
    if (depth > limit) return fail("the recursion limit is too low for the snapshot");
    Value* written = nullptr;
    for (uint64_t index = 0; index < count && ok(); ++index) {
      bool moves_on = in_.byte() != 0;
      uint64_t distance = in_.number();
      Frame state{};
      visit_frame(*this, state);
      if (!ok()) return;
      Frame* previous = vm_.frame_;
      Value* window = previous->registers;
      Value* end = previous->segment_end;
      uint32_t registers = state.code->register_count;
      if (moves_on) {
        end = window;  // full
        if (distance < registers || distance > in_.left() + registers) return damage("registers");
      } else {
        if (distance > static_cast<uint64_t>(end - window)) return damage("registers");
        window += distance;
      }
      if (!vm_.reserve_window(moves_on ? static_cast<uint32_t>(distance) : registers, &window, &end)) return fail(kNoMemory);
      if (previous->next == nullptr && !vm_.grow_frames()) return fail(kNoMemory);
      Frame* frame = previous->next;
      state.previous = previous;
      state.next = frame->next;
      state.registers = window;
      state.segment_end = end;
      *frame = state;
      vm_.frame_ = frame;
      bool overlaps = !moves_on && written != nullptr && window < written;
      Value* from = overlaps ? written : window;
      for (; from < window + registers && ok(); ++from) value(*from);
      written = overlaps ? std::max(written, window + registers) : window + registers;
    }
    vm_.depth_left_ = static_cast<uint32_t>(limit - depth);
  }

  template <class T>
  void read_list(std::vector<T*>& list) {
    uint64_t count = in_.number_up_to(in_.left());
    for (uint64_t index = 0; index < count && ok(); ++index) {
      T* object = nullptr;
      required(object);
      list.push_back(object);
    }
  }

  void read_weak() {
    WeakTable::Image image;
    read_list(image.finalizable);
    read_list(image.references);
    read_list(image.queue);
    image.known = version_ == 1 ? image.finalizable.size() : in_.number_up_to(image.finalizable.size());
    std::vector<Object*> open_reprs;
    read_list(open_reprs);
    if (!ok()) return;
    std::unordered_map<const WeakRef*, bool> listed;
    for (WeakRef* reference : image.references) {
      bool is_new = listed.emplace(reference, true).second;
      if (!is_new || reference->target == nullptr) return damage("a weak reference");
    }
    for (WeakRef* reference : references_) {
      if (!listed.contains(reference)) reference->target = nullptr;
    }
    if (!vm_.weak.restore(image)) return fail(kNoMemory);
    for (Object* object : open_reprs) vm_.open_reprs.push_back(object);
  }

  void read_classes() {
    uint64_t count = in_.number_up_to(in_.left());
    Type** link = &vm_.classes;
    std::unordered_map<const Type*, bool> listed;
    for (uint64_t index = 0; index < count && ok(); ++index) {
      Type* type = nullptr;
      required(type);
      if (!ok()) return;
      if (type->is_shared() || !listed.emplace(type, true).second) return damage("a class");
      *link = type;
      link = &type->next_class;
    }
  }

  void read_host_types() {
    for (auto* types : {&vm_.host_types.exceptions, &vm_.host_types.classes}) {
      uint64_t count = in_.number_up_to(in_.left());
      for (uint64_t index = 0; index < count && ok(); ++index) {
        std::string name(in_.text());
        Type* type = nullptr;
        required(type);
        bool is_class = types == &vm_.host_types.classes;
        Kind kind = is_class ? Kind::kInstance : Kind::kException;
        check(type != nullptr && !type->is_shared() && type->instance_kind == kind);
        if (ok() && is_class && !world_.has_host_class(static_cast<uint32_t>(index), name)) {
          return fail("the host's class '" + name + "' is not there");
        }
        types->push_back({std::move(name), type});
      }
    }
    uint64_t count = in_.number_up_to(in_.left());
    for (uint64_t index = 0; index < count && ok(); ++index) {
      HostTypes::Handle handle;
      number(handle.class_index);
      number(handle.id);
      Object* object = nullptr;
      required(object);
      bool is_new = ok() && handle.class_index < vm_.host_types.classes.size() && !object->is_shared() &&
                    vm_.host_types.find(handle) == nullptr && vm_.host_types.find(object) == nullptr;
      check(is_new);
      if (!ok()) return;
      if (!vm_.meter.try_charge_bytes(HostTypes::kBytesPerHandle)) return fail(kNoMemory);
      vm_.host_types.add(handle, object);
    }
  }

  void finish_hashes() {
    for (Object* object : hashed_) {
      if (!ok()) return;
      if (object->kind == Kind::kStr) {
        str_content_hash(static_cast<Str*>(object));
      } else {
        bytes_content_hash(static_cast<Bytes*>(object));
      }
    }
  }

  void finish_lists() {
    for (const auto& [list, array] : lists_) {
      list->capacity = array == nullptr ? 0 : array->capacity;
      if (ok()) check(list->length <= list->capacity);
    }
  }

  void verify_graph() {
    if (!ok()) return;
    for (const auto& [object, count] : with_members_) {
      if (count != object->type->member_count) return damage("an object without the members of its class");
    }
    const Object* where = nullptr;
    const char* problem = find_contradiction(vm_, objects_, referred_, &where);
    if (problem == nullptr) return;
    if (where != nullptr)
      current_ = static_cast<uint64_t>(std::find(objects_.begin(), objects_.end(), where) - objects_.begin()) + 1;
    damage(problem);
  }

  void finish_tables() {
    for (const LoadedTable& each : tables_) {
      if (!ok()) return;
      if (const char* problem = finish_table(vm_, each)) return damage(problem);
    }
  }

  Vm& vm_;
  const SnapshotWorld& world_;
  support::ByteReader& in_;
  uint8_t version_;
  std::string* why_;
  HeapBuilder heap_;
  std::vector<Form> forms_;
  std::vector<Object*> objects_;
  std::vector<uint32_t> form_of_;
  std::vector<bool> is_storage_;  // by number
  std::vector<bool> is_claimed_;
  std::vector<uint32_t> referred_;  // by number: how many values refer to it
  std::vector<Value> shared_;
  std::vector<std::shared_ptr<const Executable>> executables_;
  std::vector<LoadedProgram*> programs_;
  std::vector<LoadedProgram*> prelude_;
  LibraryPlaces library_;
  std::vector<LoadedTable> tables_;
  std::vector<std::pair<List*, ValueArray*>> lists_;
  std::vector<std::pair<Object*, uint32_t>> with_members_;
  std::vector<WeakRef*> references_;
  std::vector<Object*> hashed_;
  HeapCounters counters_{};
  HeapPlace sweep_;
  const Object* members_of_ = nullptr;
  uint64_t member_bytes_ = 0;
  uint64_t current_ = 0;
  uint64_t last_number_ = 0;
  bool wants_storage_ = false;
  bool failed_ = false;
};

}  // namespace

bool read_vm(Vm& vm, const SnapshotWorld& world, support::ByteReader& in, uint8_t version,
             std::vector<runtime::Object*>* objects, std::string* why) {
  Reader reader(vm, world, in, version, why);
  if (!reader.read_all()) return false;
  if (objects != nullptr) *objects = reader.take_objects();
  return true;
}

}  // namespace sandboa::vm
