// Sessions as bytes: what the header says about making the session, the VM (vm/snapshot/), and the conversation with the
// host.
#include "embed/each_limit.h"
#include "embed/granted_modules.h"
#include "embed/library_modules.h"
#include "embed/session_state.h"
#include "embed/snapshot_envelope.h"
#include "embed/value_codec.h"
#include "ir/bytecode/program_codec.h"
#include "vm/snapshot/snapshot.h"

namespace sandboa::embed {

using support::ByteReader;
using support::ByteWriter;

namespace {

class World final : public vm::SnapshotWorld {
 public:
  World(const HostNames& names, const std::vector<Modules>& grants) : names_(names), grants_(grants) {}
  std::string library_name(const vm::Executable* executable) const override { return name_of_library_module(executable); }
  std::shared_ptr<const vm::Executable> library(std::string_view name) const override { return library_module(name); }
  std::string granted_name(const vm::Executable* executable) const override {
    for (const Modules& grant : grants_) {
      const GrantedModules* modules = GrantedModules::of(grant);
      const GrantedModule* module = modules == nullptr ? nullptr : modules->find_code(executable);
      if (module != nullptr) return module->name;
    }
    return {};
  }
  std::shared_ptr<const vm::Executable> granted(std::string_view name, uint64_t source_hash,
                                                std::string* why) const override {
    return find_granted_code(grants_, name, source_hash, why);
  }
  std::string_view host_function_name(uint32_t index) const override { return names_.callables()[index].name; }
  int64_t find_host_function(std::string_view name) const override {
    for (size_t index = 0; index < names_.callables().size(); ++index) {
      if (names_.callables()[index].name == name) return static_cast<int64_t>(index);
    }
    return -1;
  }
  bool has_host_class(uint32_t index, std::string_view name) const override {
    return index < names_.classes().size() && names_.classes()[index].name == name;
  }

 private:
  const HostNames& names_;
  const std::vector<Modules>& grants_;
};

}  // namespace

Turn SessionState::pending() const {
  if (phase_ != Phase::kIdle) return Turn(Turn::Rejection{"the session is running"});
  if (!suspended_) return Turn(Turn::Rejection{"the session is not suspended"});
  if (awaited_.has_value()) return Turn(*awaited_);
  return waits_for_name_ ? Turn::name_lookup(waiting_call_) : Turn(waiting_call_);
}

Session::Options SessionState::options() const {
  Session::Options options;
  options.limits = meter_.limits();
  options.output = output_.sink;
  options.errors = errors_.sink;
  options.functions = host_names_.functions();
  options.exceptions = host_names_.exceptions();
  options.host_modules = host_names_.modules();
  options.host_classes = host_names_.classes();
  options.name_lookup = name_lookup_;
  options.modules = modules_;
  options.granted_modules = granted_modules_;
  options.allowed_imports = allowed_imports_;
  options.json = json_;
  options.capabilities = granted();
  options.environment = environment_;
  if (files_ != nullptr) options.mounts = files_->declared();
  return options;
}

Snapshot SessionState::snapshot(SnapshotKey key) {
  if (phase_ != Phase::kIdle) return Snapshot::refused("the session is running");
  if (files_ != nullptr && !files_->problem().empty()) return Snapshot::refused(files_->problem());
  std::string why = refuse_key(key);
  if (!why.empty()) return Snapshot::refused(std::move(why));
  ByteWriter out;
  begin_snapshot(out, key);
  Limits limits = meter_.limits();
  each_limit(limits, [&](uint64_t limit) { out.number(limit); });
  out.fixed64(vm_.hash_key);
  if (!vm::write_vm(vm_, World(host_names_, granted_modules_), out, &why)) return Snapshot::refused(why);
  limits::Meter::Spent spent = meter_.spent();
  spent.each([&](uint64_t number) { out.number(number); });
  out.number(spent.slice);
  out.number(call_count_);
  out.byte(host_names_installed_);
  out.number(open_futures_.size());
  for (uint64_t future : open_futures_) out.number(future);
  write_waiting(out);
  out.byte(files_ != nullptr);
  if (files_ != nullptr) files_->write_state(out);
  end_snapshot(out, key);
  return Snapshot::of(out.take());
}

// What a suspended session waits for.
void SessionState::write_waiting(ByteWriter& out) const {
  out.byte(suspended_);
  if (!suspended_) return;
  out.byte(awaited_.has_value());
  if (!awaited_.has_value()) {
    out.byte(waits_for_name_);
    return write_call(out, waiting_call_);
  }
  out.number(awaited_->futures.size());
  for (uint64_t future : awaited_->futures) out.number(future);
  out.number(awaited_->cancelled.size());
  for (uint64_t future : awaited_->cancelled) out.number(future);
  out.byte(awaited_->seconds.has_value());
  write_double(out, awaited_->seconds.value_or(0));
  write_double(out, awaited_deadline_);
  out.byte(awaited_takes_answers_);
}

bool SessionState::read_header(ByteReader& in, uint8_t version, Limits* limits, uint64_t* hash_key, std::string* why) {
  if (version == 1 && in.fixed64() != bytecode::kVersion1Fingerprint) {
    *why = "the snapshot comes from a build whose bytecode nobody knows any more";
    return false;
  }
  each_limit(*limits, [&](uint64_t& limit) { limit = in.number(); });
  *hash_key = in.fixed64();
  if (!in.ok()) *why = "the snapshot is damaged";
  return in.ok();
}

bool SessionState::restore(ByteReader& in, uint8_t version, std::string* why) {
  host_names_.prepare();
  if (!read_all_but_files(in, version, World(host_names_, granted_modules_), nullptr, why)) return false;
  if (version >= 2 && !read_files(in, why)) return false;
  bool is_whole = in.ok() && in.left() == 0;
  if (!is_whole && why->empty()) *why = "the snapshot is damaged";
  return is_whole;
}

bool SessionState::read_all_but_files(ByteReader& in, uint8_t version, const vm::SnapshotWorld& world,
                                      std::vector<runtime::Object*>* objects, std::string* why) {
  if (!vm::read_vm(vm_, world, in, version, objects, why)) return false;
  limits::Meter::Spent spent;
  spent.each([&](uint64_t& number) { number = in.number(); });
  if (version >= 2) spent.slice = in.number();
  call_count_ = in.number();
  host_names_installed_ = in.byte() != 0;
  uint64_t futures = in.number_up_to(in.left());
  for (uint64_t index = 0; index < futures && in.ok(); ++index) {
    uint64_t future = in.number_up_to(call_count_);
    bool ascends = open_futures_.empty() || open_futures_.back() < future;
    if (!ascends || !meter_.try_charge_bytes(2 * sizeof(uint64_t))) in.fail();
    open_futures_.push_back(future);
  }
  read_waiting(in, version);
  bool is_whole = in.ok() && vm_.idle() != suspended_ && meter_.restore(spent);
  if (is_whole && suspended_) hold_reserve();
  if (!is_whole && why->empty()) *why = "the snapshot is damaged";
  return is_whole;
}

void SessionState::read_waiting(ByteReader& in, uint8_t version) {
  suspended_ = in.byte() != 0;
  if (!suspended_) return;
  if (in.byte() == 0) {
    waits_for_name_ = in.byte() != 0;
    bool binds_name = vm_.suspended_action.action == vm::ReturnAction::kBindName;
    if (!read_call(in, &waiting_call_) || waits_for_name_ != binds_name) in.fail();
    return;
  }
  awaited_.emplace();
  auto read_open = [&](std::vector<uint64_t>* futures) {
    uint64_t count = in.number_up_to(in.left());
    for (uint64_t index = 0; index < count && in.ok(); ++index) {
      futures->push_back(in.number());
      if (!is_open(futures->back())) in.fail();
    }
  };
  read_open(&awaited_->futures);
  if (version >= 2) read_open(&awaited_->cancelled);
  bool has_seconds = in.byte() != 0;
  double seconds = read_double(in);
  if (has_seconds) awaited_->seconds = seconds;
  awaited_deadline_ = read_double(in);
  awaited_takes_answers_ = in.byte() != 0;
}

bool SessionState::read_files(ByteReader& in, std::string* why) {
  if (in.byte() == 0) return true;
  if (files_ == nullptr) {
    *why = "the session of the snapshot has mounts, and none are there";
    return false;
  }
  *why = files_->read_state(in);
  return why->empty();
}

}  // namespace sandboa::embed
