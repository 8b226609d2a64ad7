// Two walks over what a session holds: the first finds what can be reached and gives it numbers, the second writes.
#include <map>
#include <unordered_map>
#include <vector>

#include "runtime/heap_image.h"
#include "runtime/prelude/prelude_sources.h"
#include "support/hash.h"
#include "vm/prelude.h"
#include "vm/snapshot/encoding.h"
#include "vm/snapshot/layouts.h"
#include "vm/snapshot/library_code.h"
#include "vm/snapshot/shared_objects.h"
#include "vm/snapshot/snapshot.h"
#include "vm/snapshot/vm_state.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: about all of its layouts

namespace {

// What does not lie in the heap and is found while that is traced, in order of discovery.
template <class T>
class Numbered {
 public:
  // Answers whether it is new.
  bool add(T item) {
    bool is_new = numbers_.emplace(item, static_cast<uint32_t>(items_.size())).second;
    if (is_new) items_.push_back(item);
    return is_new;
  }
  bool contains(T item) const { return numbers_.contains(item); }
  uint32_t number_of(T item) const { return numbers_.at(item); }
  const std::vector<T>& items() const { return items_; }

 private:
  std::vector<T> items_;
  std::unordered_map<T, uint32_t> numbers_;
};

struct Found {
  explicit Found(Heap& heap) : survey(heap) {}
  HeapSurvey survey;
  Numbered<const Executable*> executables;
  Numbered<LoadedProgram*> programs;
  // What is in use of the library; true: something depends on what exactly it does.
  std::unordered_map<const Executable*, std::map<uint32_t, bool>> library_units;
  std::unordered_map<const Object*, bool> storages;  // of bytearrays and lists
  WeakTable::Image weak;
};

// What only readers do.
class LookingArchive {
 public:
  static constexpr bool kReads = false;
  bool ok() const { return true; }
  uint8_t version() const { return UINT8_MAX; }  // has everything
  void note_list(const List*, const ValueArray*) {}
  void note_members(const Object*, uint32_t) {}
  void clear_slots(const Instance*) {}
  uint64_t room(const Object*) const { return 0; }
  void fits(const Object*, uint64_t, uint64_t = 0, uint64_t = 0) {}
  void check(bool) {}
  void check_text(const Str*) {}
  void check_int(const BigInt*) {}
};

// ---- finding what can be reached

class Tracer : public LookingArchive {
 public:
  Tracer(Vm& vm, Found& found) : vm_(vm), found_(found) {}

  void trace_all() {
    for_each_prelude_unit(vm_, [&](LoadedProgram* program, uint32_t unit, Value function) {
      reach_unit(program, unit, false);
      value(function);
    });
    visit_vm_state(*this, vm_);
    for (Frame* frame = vm_.frame_; frame != &vm_.base_frame_; frame = frame->previous) {
      visit_frame(*this, *frame);
      reach_unit(frame->code->program, frame->code->unit->index, true);
      for (uint32_t index = 0; index < frame->code->register_count; ++index) value(frame->registers[index]);
    }
    found_.weak = vm_.weak.image();
    for (const Object* object : found_.weak.finalizable) reach(object);
    for (const Object* object : found_.weak.queue) reach(object);
    for (const Object* object : vm_.open_reprs) reach(object);
    for (const auto& entry : vm_.host_types.exceptions) reach(entry.type);
    for (const auto& entry : vm_.host_types.classes) reach(entry.type);
    for (const auto& [handle, object] : vm_.host_types.handles()) reach(object);
    // Classes that the program has dropped are still found through their bases, and walked over, until a collection; as
    // are weak references through their objects.
    for (const Type* type = vm_.classes; type != nullptr; type = type->next_class) reach(type);
    for (const WeakRef* each : found_.weak.references) {
      if (each->target->is_shared()) reach(each);
    }
    drain();
    // Not compiling a text again costs less fuel, so what would be found is kept until a collection drops it.
    for (const LoadedExecutable* each : vm_.programs.found_by_source()) found_.executables.add(each->executable.get());
    for (LoadedProgram* each : vm_.programs.bound()) {
      if (can_be_bound_again(each)) found_.programs.add(each);
    }
    // Where the object is gone from the program, too, they are garbage like others.
    std::erase_if(found_.weak.references, [&](const WeakRef* each) { return found_.survey.number_of(each) == 0; });
  }

  void value(const Value& value) {
    if (value.is_object()) reach(value.object());
  }
  void int_value(const Value& each) { value(each); }
  template <class T>
  void pointer(T* const& object) {
    if (object != nullptr) reach(object);
  }
  template <class T>
  void required(T* const& object) {
    pointer(object);
  }
  template <class T>
  void owned(T* const& object) {
    pointer(object);
  }
  template <class T>
  void storage(T* const& object) {
    if (object == nullptr) return;
    found_.storages.emplace(object, true);
    reach(object);
  }
  void code(const LoadedUnit* const& unit) {
    // A function of the prelude by itself is only a name for what this build does.
    if (unit != nullptr) reach_unit(unit->program, unit->unit->index, unit->program->owner != nullptr);
  }
  void executable(const void* const& executable) {
    if (executable != nullptr) found_.executables.add(static_cast<const Executable*>(executable));
  }
  void weak_target(const WeakRef* reference) { pointer(reference->target); }
  template <class T>
  void number(const T&) {}
  template <class T>
  void fixed64(const T&) {}
  void real(const double&) {}
  void blob(const void*, uint64_t) {}
  void type_id(TypeId) {}
  void method_row(const MethodDef* const&) {}
  void attribute_row(const AttributeDef* const&) {}
  void module_table(const ModuleTable* const&) {}
  void host_function(const HostFunctionObject*) {}
  void entry_hash(const DictEntry&) {}
  void index(const DictTable*, uint32_t, uint32_t) {}
  template <class T>
  void content_hash(const T*) {}

 private:
  void reach(const Object* object) {
    if (object->is_shared()) {
      if ((object->flags & (kConstant | kLibraryConstant)) != 0) executable(constant_owner(object));
      return;
    }
    if (!found_.survey.want(object)) return;
    if (object->type != nullptr) reach(object->type);
    stack_.push_back(const_cast<Object*>(object));
  }
  void reach_unit(LoadedProgram* program, uint32_t unit, bool is_exact) {
    if (program->executable->is_library()) found_.library_units[program->executable][unit] |= is_exact;
    if (!found_.programs.add(program)) return;
    executable(program->executable);
    if (program->owner == nullptr) return;  // the prelude's have no globals
    pointer(program->globals);
    pointer(program->builtins);
  }
  void drain() {
    while (!stack_.empty()) {
      Object* object = stack_.back();
      stack_.pop_back();
      if (const LoadedUnit* code = code_in_use(object)) reach_unit(code->program, code->unit->index, true);
      bool has_references = !found_.weak.references.empty() && object->type != nullptr && is_weakly_referenceable(object);
      if (has_references) reach_references(object);
      Layouts<Tracer>::visit(*this, object, found_.storages.contains(object));
    }
  }

  // Code that was executed with these globals, and may be once more: what it is then need not be made.
  bool can_be_bound_again(const LoadedProgram* program) {
    auto is_reached = [&](const Dict* dict) { return dict == nullptr || found_.survey.number_of(dict) != 0; };
    return !program->executable->is_library() && found_.executables.contains(program->executable) &&
           is_reached(program->globals) && is_reached(program->builtins);
  }
  void reach_references(const Object* target) {
    for (const WeakRef* each = vm_.weak.references_to(target); each != nullptr; each = each->sibling) reach(each);
  }

  // Of a generator, and of a function that has something from the run that made it.
  static const LoadedUnit* code_in_use(const Object* object) {
    switch (object->kind) {
      case Kind::kGenerator:
      case Kind::kCoroutine:
      case Kind::kAsyncGenerator:
        return static_cast<const Generator*>(object)->function->code;
      case Kind::kFunction: {
        const auto* function = static_cast<const Function*>(object);
        bool has_more =
            function->closure_count != 0 || function->defaults != nullptr || function->keyword_defaults != nullptr;
        return has_more ? function->code : nullptr;
      }
      case Kind::kTraceback:
        return static_cast<const Traceback*>(object)->code;
      default:
        return nullptr;
    }
  }

  Vm& vm_;
  Found& found_;
  std::vector<Object*> stack_;
};

// ---- writing

// What objects have in common, written once.
struct FormKey {
  const Type* type;
  uint64_t rest;
  bool operator==(const FormKey&) const = default;
};
struct FormHash {
  size_t operator()(const FormKey& key) const {
    return (reinterpret_cast<uintptr_t>(key.type) >> 4) * 0x9E3779B97F4A7C15u ^ key.rest * 0xC2B2AE3D27D4EB4Fu;
  }
};

class Writer : public LookingArchive {
 public:
  Writer(Vm& vm, Found& found, const SnapshotWorld& world, support::ByteWriter& out, std::string* why)
      : vm_(vm), found_(found), world_(world), out_(out), why_(why) {}

  bool write_all() {
    write_executables();
    found_.survey.walk(*this);
    out_.number(kEndOfBlocks);
    for (const auto& [number, object] : large_) {
      out_.number(number);
      form(object);
    }
    out_.number(0);
    HeapCounters counters = found_.survey.counters();
    counters.each([&](uint64_t number) { out_.number(number); });
    out_.byte(counters.due);
    HeapPlace sweep = found_.survey.sweep_place();
    out_.number(sweep.block);
    out_.number(sweep.offset);
    write_programs();
    write_prelude();
    for (Object* object : objects_) {
      current_ = found_.survey.number_of(object);
      Layouts<Writer>::visit(*this, object, found_.storages.contains(object));
    }
    current_ = 0;
    visit_vm_state(*this, vm_);
    write_frames();
    write_weak();
    write_classes();
    write_host_types();
    return failure_.empty();
  }

  // ---- HeapSurvey::walk()
  void block(uint64_t number) { out_.number(number); }
  void gap(uint32_t units) { part(kGapPart, units); }
  void filler(uint32_t units) { part(kFillerPart, units); }
  void open_gap(uint64_t gap_start, uint32_t units) {
    part(kOpenGapPart, units);
    out_.number(gap_start);
  }
  void object(Object* object) { form(object); }
  void end_block() { out_.number(kEndPart); }
  void large(uint64_t number, Object* object) { large_.push_back({number, object}); }

  // ---- archive
  void value(const Value& value) {
    if (value.is_empty()) return out_.number(kEmptyValue);
    if (value.is_small_int()) {
      uint64_t folded = support::zigzag(value.small_int());
      if (folded >> 62 == 0) return out_.number(folded << 2 | kIntTag);
      out_.number(kWideIntValue);
      return out_.fixed64(static_cast<uint64_t>(value.small_int()));
    }
    if (value.is_object()) return reference(value.object());
    out_.number(kFloatValue);
    real(value.inline_float());
  }
  void int_value(const Value& each) { value(each); }
  template <class T>
  void pointer(T* const& object) {
    if (object == nullptr) return out_.number(kEmptyValue);
    reference(object);
  }
  template <class T>
  void required(T* const& object) {
    pointer(object);
  }
  template <class T>
  void owned(T* const& object) {
    pointer(object);
  }
  template <class T>
  void storage(T* const& object) {
    pointer(object);
  }
  void code(const LoadedUnit* const& unit) {
    if (unit == nullptr) return out_.number(0);
    out_.number(1 + uint64_t{found_.programs.number_of(unit->program)});
    out_.number(unit->unit->index);
  }
  void executable(const void* const& executable) {
    if (executable == nullptr) return out_.number(0);
    out_.number(1 + uint64_t{found_.executables.number_of(static_cast<const Executable*>(executable))});
  }
  void weak_target(const WeakRef* reference) { pointer(reference->target); }
  template <class T>
  void number(const T& number) {
    if constexpr (std::is_signed_v<T> && !std::is_enum_v<T>) {
      out_.signed_number(number);
    } else {
      out_.number(static_cast<uint64_t>(number));
    }
  }
  template <class T>
  void fixed64(const T& number) {
    out_.fixed64(static_cast<uint64_t>(number));
  }
  void real(const double& number) {
    uint64_t bits;
    std::memcpy(&bits, &number, sizeof(bits));
    out_.fixed64(bits);
  }
  void blob(const void* data, uint64_t size) { out_.bytes(data, size); }
  void type_id(TypeId id) { out_.text(type_id_name(id)); }
  void method_row(const MethodDef* const& def) { row(method_row_name(def), def->name); }
  void attribute_row(const AttributeDef* const& def) { row(attribute_row_name(def), def->name); }
  void module_table(const ModuleTable* const& table) { out_.text(table == nullptr ? "" : table->name); }
  void host_function(const HostFunctionObject* function) { out_.text(world_.host_function_name(function->index)); }
  void entry_hash(const DictEntry& entry) {
    if (!has_plain_hash(entry.key)) out_.fixed64(entry.hash);
  }
  // The index of a table from which nothing was ever removed follows from its entries.
  void index(DictTable* table, uint32_t entry_count, uint32_t live_count) {
    uint32_t filled = table->index_filled & ~DictTable::kWatched;
    bool follows = table->index_mask == 0 || (filled == entry_count && entry_count == live_count);
    out_.byte(!follows);
    if (follows) return;
    out_.number(uint64_t{table->index_mask} + 1);
    for (uint64_t slot = 0; slot <= table->index_mask; ++slot) out_.number(table->index()[slot] + 2);  // free ones: 0, 1
  }
  template <class T>
  void content_hash(const T* object) {
    out_.byte(object->content_hash != 0);
  }

 private:
  void fail(std::string why) {
    if (failure_.empty()) failure_ = *why_ = std::move(why);
  }

  void part(uint64_t tag, uint32_t units) {
    out_.number(tag);
    out_.number(units);
  }

  void form(Object* object) {
    objects_.push_back(object);
    bool is_storage = found_.storages.contains(object);
    auto flags = static_cast<uint16_t>(object->flags & ~(kVisiting | kLarge));
    uint64_t rest = uint64_t{object->size_units} << 32 | uint64_t{flags} << 16 | uint64_t{is_storage} << 8 |
                    static_cast<uint64_t>(object->kind);
    auto [place, is_new] = forms_.emplace(FormKey{object->type, rest}, forms_.size());
    out_.number(kFirstFormPart + place->second);
    if (!is_new) return;
    pointer(object->type);
    out_.byte(static_cast<uint8_t>(object->kind));
    out_.byte(is_storage);
    out_.number(flags);
    out_.number(object->size_units);
  }

  void reference(const Object* object) {
    if (!object->is_shared()) {
      int64_t distance = int64_t{found_.survey.number_of(object)} - current_;
      return out_.number(support::zigzag(distance) << 2 | kObjectTag);
    }
    auto [place, is_new] = shared_.emplace(object, shared_.size());
    out_.number(uint64_t{place->second} << 2 | kSharedTag);
    if (!is_new) return;
    if ((object->flags & (kConstant | kLibraryConstant)) != 0) {
      const auto* owner = static_cast<const Executable*>(constant_owner(object));
      out_.byte(kConstantReference);
      out_.number(found_.executables.number_of(owner));
      uint32_t number = constant_number(owner, object);
      out_.number(number);
      if (owner->is_library()) out_.fixed64(LibraryCode::of(owner).constant(number));
      return;
    }
    std::string name = shared_object_name(object);
    if (name.empty()) fail(std::string("a shared object of class ") + type_name(object->type) + " has no name");
    out_.byte(kNamedReference);
    out_.text(name);
  }

  uint32_t constant_number(const Executable* owner, const Object* constant) {
    auto& numbers = constants_[owner];
    if (numbers.empty()) {
      for (uint32_t index = 0; index < owner->program().constants.size(); ++index) {
        if (owner->constants()[index].is_object()) numbers.emplace(owner->constants()[index].object(), index);
      }
    }
    return numbers.at(constant);
  }

  void row(const std::string& name, const char* shown) {
    if (name.empty()) fail(std::string("no name for the row of ") + shown);
    out_.text(name);
  }

  void write_executables() {
    std::unordered_map<const Executable*, uint32_t> prelude_files;
    for (LoadedProgram* program : found_.programs.items()) {
      if (program->owner == nullptr) prelude_files[program->executable] = prelude_file_of(program);
    }
    out_.number(found_.executables.items().size());
    for (const Executable* executable : found_.executables.items()) {
      if (std::string granted = world_.granted_name(executable); !granted.empty()) {
        out_.byte(kGrantedExecutable);
        out_.text(granted);
        out_.fixed64(source_fingerprint(executable->program().source));
        continue;
      }
      if (!executable->is_library()) {
        write_guest_executable(executable);
        continue;
      }
      auto prelude = prelude_files.find(executable);
      out_.byte(prelude != prelude_files.end() ? kPreludeExecutable : kLibraryExecutable);
      out_.text(prelude != prelude_files.end() ? prelude_sources()[prelude->second].name : world_.library_name(executable));
      write_library_units(executable);
    }
  }

  void write_guest_executable(const Executable* executable) {
    out_.byte(kGuestExecutable);
    LoadedExecutable* loaded = vm_.programs.find(executable);
    if (loaded != nullptr) Executable::share(loaded->executable.shared());
    out_.text(executable->encoded());
    out_.byte(loaded != nullptr && loaded->charged_bytes != 0);
    out_.text(loaded == nullptr ? std::string_view() : std::string_view(loaded->source));
  }

  // What another build must have, too.
  void write_library_units(const Executable* executable) {
    const LibraryCode& code = LibraryCode::of(executable);
    out_.fixed64(code.whole());
    const std::map<uint32_t, bool>& units = found_.library_units[executable];
    out_.number(units.size());
    for (const auto& [unit, is_exact] : units) {
      out_.number(uint64_t{unit} << 1 | uint64_t{is_exact});
      out_.text(executable->program().units[unit].qualified_name);
      out_.fixed64(code.unit(unit));
    }
  }

  void write_programs() {
    out_.number(found_.programs.items().size());
    for (LoadedProgram* program : found_.programs.items()) {
      out_.byte(program->owner == nullptr);
      out_.number(found_.executables.number_of(program->executable));
      if (program->owner == nullptr) continue;
      pointer(program->globals);
      pointer(program->builtins);
    }
  }

  void write_prelude() {
    uint64_t count = 0;
    for_each_prelude_unit(vm_, [&](LoadedProgram*, uint32_t, Value) { ++count; });
    out_.number(count);
    for_each_prelude_unit(vm_, [&](LoadedProgram* program, uint32_t unit, Value function) {
      out_.number(found_.programs.number_of(program));
      out_.number(unit);
      value(function);
    });
  }

  // Outermost first. Windows overlap: what a callee got as arguments lies in its caller's window too, and is written once.
  void write_frames() {
    std::vector<Frame*> frames;
    for (Frame* frame = vm_.frame_; frame != &vm_.base_frame_; frame = frame->previous) frames.push_back(frame);
    out_.number(frames.size());
    out_.number(vm_.meter.limits().recursion_depth - vm_.depth_left_);
    const Value* written = nullptr;
    for (size_t index = frames.size(); index-- > 0;) {
      Frame* frame = frames[index];
      bool moves_on = frame->segment_end != frame->previous->segment_end;
      out_.byte(moves_on);
      out_.number(moves_on ? extent(frames, index) : static_cast<uint64_t>(frame->registers - frame->previous->registers));
      visit_frame(*this, *frame);
      const Value* from = moves_on || frame->registers > written ? frame->registers : written;
      const Value* end = frame->registers + frame->code->register_count;
      for (; from < end; ++from) value(*from);
      written = moves_on || end > written ? end : written;
    }
  }

  // Registers of the frames from frames[first] on (towards the innermost) that share its segment.
  static uint64_t extent(const std::vector<Frame*>& frames, size_t first) {
    const Value* start = frames[first]->registers;
    const Value* end = start;
    for (size_t index = first + 1; index-- > 0 && frames[index]->segment_end == frames[first]->segment_end;) {
      end = std::max<const Value*>(end, frames[index]->registers + frames[index]->code->register_count);
    }
    return static_cast<uint64_t>(end - start);
  }

  void write_weak() {
    auto list = [&](const auto& objects) {
      out_.number(objects.size());
      for (const auto* object : objects) pointer(object);
    };
    list(found_.weak.finalizable);
    list(found_.weak.references);
    list(found_.weak.queue);
    out_.number(found_.weak.known);
    list(vm_.open_reprs);
  }

  void write_host_types() {
    for (const auto* types : {&vm_.host_types.exceptions, &vm_.host_types.classes}) {
      out_.number(types->size());
      for (const auto& [name, type] : *types) {
        out_.text(name);
        pointer(type);
      }
    }
    auto handles = vm_.host_types.handles();
    out_.number(handles.size());
    for (const auto& [handle, object] : handles) {
      out_.number(handle.class_index);
      out_.number(handle.id);
      pointer(object);
    }
  }

  // Newest first.
  void write_classes() {
    uint64_t count = 0;
    for (const Type* type = vm_.classes; type != nullptr; type = type->next_class) ++count;
    out_.number(count);
    for (const Type* type = vm_.classes; type != nullptr; type = type->next_class) pointer(type);
  }

  Vm& vm_;
  Found& found_;
  const SnapshotWorld& world_;
  support::ByteWriter& out_;
  std::string* why_;
  std::string failure_;
  std::vector<Object*> objects_;
  std::vector<std::pair<uint64_t, Object*>> large_;
  std::unordered_map<FormKey, uint64_t, FormHash> forms_;
  std::unordered_map<const Object*, uint64_t> shared_;
  std::unordered_map<const Executable*, std::unordered_map<const Object*, uint32_t>> constants_;
  int64_t current_ = 0;  // number of the object that is being written
};

}  // namespace

bool write_vm(Vm& vm, const SnapshotWorld& world, support::ByteWriter& out, std::string* why) {
  Found found(vm.heap);
  Tracer(vm, found).trace_all();
  found.survey.number_objects();
  return Writer(vm, found, world, out, why).write_all();
}

}  // namespace sandboa::vm
