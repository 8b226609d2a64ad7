// Sessions as bytes: what the header says about making the session, the VM (vm/snapshot/), and the conversation with the
// host.
#include "embed/library_modules.h"
#include "embed/session_state.h"
#include "embed/value_codec.h"
#include "ir/bytecode/program_codec.h"
#include "support/hash.h"
#include "vm/snapshot/snapshot.h"

namespace sandboa::embed {

using support::ByteReader;
using support::ByteWriter;

namespace {

constexpr std::string_view kMagic = "Sandboa";
constexpr uint8_t kFormatVersion = 1;

template <class Visit>
void each_limit(Limits& limits, Visit visit) {
  for (uint64_t* limit : {&limits.fuel, &limits.memory_bytes, &limits.objects, &limits.time_ns, &limits.recursion_depth,
                          &limits.output_bytes, &limits.host_calls, &limits.source_bytes, &limits.result_bytes}) {
    visit(*limit);
  }
}

class World final : public vm::SnapshotWorld {
 public:
  explicit World(const HostNames& names) : names_(names) {}
  std::string library_name(const vm::Executable* executable) const override { return name_of_library_module(executable); }
  std::shared_ptr<const vm::Executable> library(std::string_view name) const override { return library_module(name); }
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
};

uint64_t checksum(std::string_view bytes) { return support::content_hash(bytes.data(), bytes.size()); }

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
  options.capabilities = granted();
  options.environment = environment_;
  return options;
}

Snapshot SessionState::snapshot() {
  if (phase_ != Phase::kIdle) return Snapshot::refused("the session is running");
  if (files_ != nullptr) return Snapshot::refused("not supported yet: a snapshot of a session that has mounts");
  ByteWriter out;
  out.bytes(kMagic.data(), kMagic.size());
  out.byte(kFormatVersion);
  out.fixed64(bytecode::encoding_fingerprint());
  Limits limits = meter_.limits();
  each_limit(limits, [&](uint64_t limit) { out.number(limit); });
  out.fixed64(vm_.hash_key);
  std::string why;
  if (!vm::write_vm(vm_, World(host_names_), out, &why)) return Snapshot::refused(why);
  meter_.spent().each([&](uint64_t number) { out.number(number); });
  out.number(call_count_);
  out.byte(host_names_installed_);
  out.number(open_futures_.size());
  for (uint64_t future : open_futures_) out.number(future);
  out.byte(suspended_);
  if (suspended_) {
    out.byte(awaited_.has_value());
    if (awaited_.has_value()) {
      out.number(awaited_->futures.size());
      for (uint64_t future : awaited_->futures) out.number(future);
      out.byte(awaited_->seconds.has_value());
      write_double(out, awaited_->seconds.value_or(0));
      write_double(out, awaited_deadline_);
      out.byte(awaited_takes_answers_);
    } else {
      out.byte(waits_for_name_);
      write_call(out, waiting_call_);
    }
  }
  out.fixed64(checksum(out.view()));
  return Snapshot::of(out.take());
}

bool SessionState::read_header(ByteReader& in, Limits* limits, uint64_t* hash_key, std::string* why) {
  if (in.bytes(kMagic.size()) != kMagic) {
    *why = "these bytes are no snapshot";
    return false;
  }
  uint8_t version = in.byte();
  if (version != kFormatVersion) {
    *why = "the snapshot has format version " + std::to_string(version) + ", this build reads version " +
           std::to_string(kFormatVersion);
    return false;
  }
  if (in.fixed64() != bytecode::encoding_fingerprint()) {
    *why = "the snapshot comes from a build with other bytecode";
    return false;
  }
  each_limit(*limits, [&](uint64_t& limit) { limit = in.number(); });
  *hash_key = in.fixed64();
  if (!in.ok()) *why = "the snapshot is damaged";
  return in.ok();
}

bool SessionState::restore(ByteReader& in, std::string* why) {
  host_names_.prepare();
  if (!vm::read_vm(vm_, World(host_names_), in, why)) return false;
  limits::Meter::Spent spent;
  spent.each([&](uint64_t& number) { number = in.number(); });
  call_count_ = in.number();
  host_names_installed_ = in.byte() != 0;
  uint64_t futures = in.number_up_to(in.left());
  for (uint64_t index = 0; index < futures && in.ok(); ++index) {
    uint64_t future = in.number_up_to(call_count_);
    bool ascends = open_futures_.empty() || open_futures_.back() < future;
    if (!ascends || !meter_.try_charge_bytes(2 * sizeof(uint64_t))) in.fail();
    open_futures_.push_back(future);
  }
  suspended_ = in.byte() != 0;
  if (suspended_ && in.byte() != 0) {
    awaited_.emplace();
    uint64_t count = in.number_up_to(in.left());
    for (uint64_t index = 0; index < count && in.ok(); ++index) {
      awaited_->futures.push_back(in.number());
      if (!is_open(awaited_->futures.back())) in.fail();
    }
    bool has_seconds = in.byte() != 0;
    double seconds = read_double(in);
    if (has_seconds) awaited_->seconds = seconds;
    awaited_deadline_ = read_double(in);
    awaited_takes_answers_ = in.byte() != 0;
  } else if (suspended_) {
    waits_for_name_ = in.byte() != 0;
    bool binds_name = vm_.suspended_action.action == vm::ReturnAction::kBindName;
    if (!read_call(in, &waiting_call_) || waits_for_name_ != binds_name) in.fail();
  }
  bool is_whole = in.ok() && in.left() == 0 && vm_.idle() != suspended_ && meter_.restore(spent);
  if (!is_whole && why->empty()) *why = "the snapshot is damaged";
  return is_whole;
}

}  // namespace sandboa::embed
