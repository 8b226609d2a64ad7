#include "embed/journal/session_header.h"

#include "embed/each_limit.h"
#include "embed/granted_modules.h"
#include "embed/journal/event_codec.h"
#include "embed/value_codec.h"

namespace sandboa::embed {

using support::ByteReader;
using support::ByteWriter;

namespace {

template <class Item, class Write>
void write_list(ByteWriter& out, const Item& items, Write write) {
  out.number(items.size());
  for (const auto& item : items) write(item);
}

template <class Item, class Read>
void read_list(ByteReader& in, std::vector<Item>* items, Read read) {
  uint64_t count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count && in.ok(); ++index) items->push_back(read());
}

// ---- what is declared

void write_functions(ByteWriter& out, const HostFunctions& functions) {
  write_list(out, functions.all(), [&](const HostFunction& function) {
    out.text(function.name());
    out.byte(static_cast<bool>(function.callback()));
    out.byte(function.parameters() != nullptr);
    if (function.parameters() == nullptr) return;
    write_list(out, *function.parameters(), [&](const HostParameter& parameter) {
      out.text(parameter.name);
      out.number(static_cast<uint64_t>(parameter.type));
      out.byte(static_cast<uint8_t>(parameter.passing));
      std::vector<HostValue> defaults;
      if (parameter.default_value.has_value()) defaults.push_back(*parameter.default_value);
      write_values(out, defaults);
    });
  });
}

HostParameter read_parameter(ByteReader& in) {
  HostParameter parameter;
  parameter.name = in.text();
  parameter.type = static_cast<HostType>(in.number_up_to(UINT16_MAX));
  parameter.passing = static_cast<HostParameter::Passing>(in.byte());
  if (parameter.passing > HostParameter::Passing::kKeywordOnly) in.fail();
  std::vector<HostValue> defaults;
  if (read_values(in, &defaults) && !defaults.empty()) parameter.default_value = defaults[0];
  return parameter;
}

HostFunctions read_functions(ByteReader& in) {
  std::vector<HostFunction> functions;
  read_list(in, &functions, [&] {
    std::string name(in.text());
    HostCallback callback;
    if (in.byte() != 0) callback = [](const HostCall&) { return Answer::suspend(); };
    if (in.byte() == 0) return HostFunction(std::move(name), callback);
    HostFunction::Parameters parameters;
    read_list(in, &parameters, [&] { return read_parameter(in); });
    return HostFunction(std::move(name), std::move(parameters), callback);
  });
  return functions.empty() ? HostFunctions() : HostFunctions(std::move(functions));
}

void write_exceptions(ByteWriter& out, const std::vector<HostException>& exceptions) {
  write_list(out, exceptions, [&](const HostException& exception) {
    out.text(exception.name);
    out.text(exception.base);
  });
}

std::vector<HostException> read_exceptions(ByteReader& in) {
  std::vector<HostException> exceptions;
  read_list(in, &exceptions, [&] {
    std::string name(in.text());
    return HostException{std::move(name), std::string(in.text())};
  });
  return exceptions;
}

void write_declared(ByteWriter& out, const Session::Options& options) {
  write_functions(out, options.functions);
  write_exceptions(out, options.exceptions);
  write_list(out, options.host_modules, [&](const HostModule& module) {
    out.text(module.name);
    out.text(module.doc);
    write_functions(out, module.functions);
    write_inputs(out, module.constants);
    write_exceptions(out, module.exceptions);
  });
  write_list(out, options.host_classes, [&](const HostClass& type) {
    out.text(type.name);
    write_functions(out, type.attributes);
    write_functions(out, type.methods);
  });
  write_list(out, options.modules, [&](const Session::Module& module) {
    out.text(module.name);
    out.text(module.source);
    out.byte(module.is_package);
    out.text(module.file_name);
  });
}

void read_declared(ByteReader& in, Session::Options* options) {
  options->functions = read_functions(in);
  options->exceptions = read_exceptions(in);
  read_list(in, &options->host_modules, [&] {
    HostModule module;
    module.name = in.text();
    module.doc = in.text();
    module.functions = read_functions(in);
    if (!read_inputs(in, &module.constants)) in.fail();
    module.exceptions = read_exceptions(in);
    return module;
  });
  read_list(in, &options->host_classes, [&] {
    HostClass type;
    type.name = in.text();
    type.attributes = read_functions(in);
    type.methods = read_functions(in);
    return type;
  });
  read_list(in, &options->modules, [&] {
    Session::Module module;
    module.name = in.text();
    module.source = in.text();
    module.is_package = in.byte() != 0;
    module.file_name = in.text();
    return module;
  });
}

// ---- what can be imported besides

void write_imports(ByteWriter& out, const Session::Options& options) {
  static const GrantedModules kNone;
  write_list(out, options.granted_modules, [&](const Modules& grant) {
    const GrantedModules* modules = GrantedModules::of(grant);
    if (modules == nullptr) modules = &kNone;
    out.text(modules->reason);
    write_list(out, modules->all(), [&](const std::unique_ptr<GrantedModule>& module) {
      for (const std::string* text :
           {&module->name, &module->source, &module->shown_file, &module->file, &module->package_path, &module->problem}) {
        out.text(*text);
      }
      out.byte(module->is_package);
      out.byte(module->is_namespace);
    });
  });
  out.byte(options.allowed_imports.has_value());
  write_list(out, options.allowed_imports.value_or(std::vector<std::string>()),
             [&](const std::string& name) { out.text(name); });
}

void read_granted_module(ByteReader& in, GrantedModules* modules) {
  GrantedModule* module = modules->add(std::string(in.text()));
  if (module == nullptr) return in.fail();
  for (std::string* text : {&module->source, &module->shown_file, &module->file, &module->package_path, &module->problem}) {
    *text = in.text();
  }
  module->is_package = in.byte() != 0;
  module->is_namespace = in.byte() != 0;
}

void read_imports(ByteReader& in, Session::Options* options) {
  read_list(in, &options->granted_modules, [&] {
    auto modules = std::make_shared<GrantedModules>();
    modules->reason = in.text();
    uint64_t count = in.number_up_to(in.left());
    for (uint64_t index = 0; index < count && in.ok(); ++index) read_granted_module(in, modules.get());
    return GrantedModules::handle(std::move(modules));
  });
  bool is_limited = in.byte() != 0;
  std::vector<std::string> allowed;
  read_list(in, &allowed, [&] { return std::string(in.text()); });
  if (is_limited) options->allowed_imports = std::move(allowed);
}

// ---- what is granted

// A callback that is missing denies.
Grant effective(Grant grant, bool has_host) { return grant == Grant::kHost && !has_host ? Grant::kDenied : grant; }

Grant read_grant(ByteReader& in) {
  uint8_t grant = in.byte();
  if (grant > static_cast<uint8_t>(Grant::kSystem)) in.fail();
  return in.ok() ? static_cast<Grant>(grant) : Grant::kDenied;
}

void write_granted(ByteWriter& out, const Session::Options& options) {
  const Capabilities& granted = options.capabilities;
  out.byte(static_cast<uint8_t>(effective(granted.clock.grant, granted.clock.host != nullptr)));
  out.signed_number(granted.clock.start_ns);
  out.signed_number(granted.clock.tick_ns);
  out.byte(static_cast<uint8_t>(granted.sleep.grant));
  out.byte(static_cast<uint8_t>(effective(granted.random.grant, granted.random.host != nullptr)));
  out.byte(granted.random.seed.has_value());
  out.fixed64(granted.random.seed.value_or(0));
  out.byte(granted.time_zone.denied);
  out.signed_number(granted.time_zone.utc_offset_seconds);
  out.text(granted.time_zone.name);
  write_list(out, options.environment, [&](const auto& variable) {
    out.text(variable.first);
    out.text(variable.second);
  });
  write_list(out, options.mounts, [&](const Mount& mount) {
    out.text(mount.path);
    out.byte(static_cast<uint8_t>(mount.kind));
    out.number(mount.max_bytes);
    out.byte(mount.shows_times);
  });
}

Mount read_mount(ByteReader& in) {
  Mount mount;
  mount.path = in.text();
  mount.kind = static_cast<Mount::Kind>(in.byte());
  if (mount.kind > Mount::Kind::kCallback) in.fail();
  mount.max_bytes = in.number();
  mount.shows_times = in.byte() != 0;
  mount.callback = [](const FileCall&) { return FileAnswer::failed(5); };
  return mount;
}

void read_granted(ByteReader& in, Session::Options* options) {
  Capabilities& granted = options->capabilities;
  granted.clock.grant = read_grant(in);
  granted.clock.start_ns = in.signed_number();
  granted.clock.tick_ns = in.signed_number();
  granted.clock.host = [](ClockPolicy::Reading) { return int64_t{0}; };
  granted.sleep.grant = read_grant(in);
  granted.random.grant = read_grant(in);
  bool has_seed = in.byte() != 0;
  uint64_t seed = in.fixed64();
  if (has_seed) granted.random.seed = seed;
  granted.random.host = [](std::span<unsigned char>) {};
  granted.time_zone.denied = in.byte() != 0;
  granted.time_zone.utc_offset_seconds = static_cast<int32_t>(in.signed_number());
  granted.time_zone.name = in.text();
  read_list(in, &options->environment, [&] {
    std::string name(in.text());
    return std::pair(std::move(name), std::string(in.text()));
  });
  read_list(in, &options->mounts, [&] { return read_mount(in); });
}

}  // namespace

void write_header(ByteWriter& out, const Session::Options& options, uint64_t hash_key) {
  Limits limits = options.limits;
  each_limit(limits, [&](uint64_t limit) { out.number(limit); });
  out.fixed64(hash_key);
  out.byte(options.output != nullptr);
  out.byte(options.errors != nullptr);
  out.byte(static_cast<bool>(options.name_lookup));
  out.byte(options.json.results);
  out.byte(options.json.ascii_only);
  out.byte(options.json.allows_nan);
  write_declared(out, options);
  write_imports(out, options);
  write_granted(out, options);
}

bool read_header(ByteReader& in, Session::Options* options, uint64_t* hash_key) {
  each_limit(options->limits, [&](uint64_t& limit) { limit = in.number(); });
  *hash_key = in.fixed64();
  if (in.byte() != 0) options->output = [](std::string_view) {};
  if (in.byte() != 0) options->errors = [](std::string_view) {};
  if (in.byte() != 0) options->name_lookup = [](const HostCall&) { return Answer::unknown(); };
  options->json.results = in.byte() != 0;
  options->json.ascii_only = in.byte() != 0;
  options->json.allows_nan = in.byte() != 0;
  read_declared(in, options);
  read_imports(in, options);
  read_granted(in, options);
  return in.ok() && in.left() == 0;
}

}  // namespace sandboa::embed
