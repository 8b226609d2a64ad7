#include "jit/gdb_interface.h"

#include <cstring>
#include <memory>
#include <mutex>
#include <unordered_map>

#include "jit/masm.h"

// Names and layout are GDB's, which looks for them in every program and stops in the function.
extern "C" {

struct jit_code_entry {
  jit_code_entry* next_entry;
  jit_code_entry* prev_entry;
  const char* symfile_addr;
  uint64_t symfile_size;
};

struct jit_descriptor {
  uint32_t version;
  uint32_t action_flag;
  jit_code_entry* relevant_entry;
  jit_code_entry* first_entry;
};

// Weak: a host that compiles code of its own has the same two.
__attribute__((weak, visibility("default"))) jit_descriptor __jit_debug_descriptor = {1, 0, nullptr, nullptr};
__attribute__((weak, visibility("default"), noinline)) void __jit_debug_register_code() { asm volatile("" ::: "memory"); }

}  // extern "C"

namespace sandboa::jit {

namespace {

enum Action : uint32_t { kNoAction, kRegister, kUnregister };

// Numbers in the order of the machine, which is little-endian.
class Bytes {
 public:
  template <class Number>
  void put(Number number) {
    char bytes[sizeof(number)];
    std::memcpy(bytes, &number, sizeof(number));
    text_.append(bytes, sizeof(number));
  }
  void put_u8(uint8_t number) { text_.push_back(static_cast<char>(number)); }
  void put_uleb(uint32_t number) {
    for (; number >= 0x80; number >>= 7) put_u8(static_cast<uint8_t>(number | 0x80));
    put_u8(static_cast<uint8_t>(number));
  }
  void put_text(std::string_view text) {
    text_.append(text);
    text_.push_back('\0');
  }
  void align(char filler) {
    while (text_.size() % 8 != 0) text_.push_back(filler);
  }
  size_t size() const { return text_.size(); }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

// .debug_frame: a CIE with the rules, an FDE that says for which addresses they hold. Native code has one frame, from its
// first instruction behind the stub's prologue to its last.
std::string frame_rules(const uint8_t* code, size_t bytes) {
  constexpr uint8_t kDefineCfa = 0x0c, kOffset = 0x80, kNop = 0;
  constexpr uint32_t kDataAlignment = 8;
  Bytes cie;
  cie.put(uint32_t{0xffffffff});
  cie.put_u8(4);  // version
  cie.put_text("");
  cie.put_u8(8);  // bytes of an address
  cie.put_u8(0);  // of a segment selector
  cie.put_uleb(1);
  cie.put_u8(0x78);  // data alignment, -8 as SLEB128
  cie.put_uleb(Masm::kReturnAddressRule);
  cie.put_u8(kDefineCfa);
  cie.put_uleb(Masm::kStackRule);
  cie.put_uleb(Masm::kFrameBytes);
  for (const SavedRule& saved : Masm::kSavedRules) {
    cie.put_u8(static_cast<uint8_t>(kOffset | saved.reg));
    cie.put_uleb(saved.below_cfa / kDataAlignment);
  }
  // The lengths do not count themselves, four bytes each.
  while (cie.size() % 8 != 4) cie.put_u8(kNop);
  Bytes fde;
  fde.put(uint32_t{0});  // where the CIE is
  fde.put(reinterpret_cast<uint64_t>(code));
  fde.put(uint64_t{bytes});
  Bytes all;
  all.put(static_cast<uint32_t>(cie.size()));
  std::string text = all.text() + cie.text();
  Bytes length;
  length.put(static_cast<uint32_t>(fde.size()));
  return text + length.text() + fde.text();
}

// As <elf.h> has them; sections in this order.
struct SectionHeader {
  uint32_t name = 0, type = 0;
  uint64_t flags = 0, address = 0, offset = 0, size = 0;
  uint32_t link = 0, info = 0;
  uint64_t alignment = 1, entry_size = 0;
};
struct Symbol {
  uint32_t name = 0;
  uint8_t info = 0, other = 0;
  uint16_t section = 0;
  uint64_t value = 0, size = 0;
};
enum SectionIndex : uint16_t { kNull, kText, kDebugFrame, kSymbols, kStrings, kSectionNames, kSections };
enum SectionType : uint32_t { kProgramBits = 1, kSymbolTable = 2, kStringTable = 3, kNoBits = 8 };

constexpr size_t kHeaderBytes = 64;

void put_elf_header(Bytes& file, uint64_t section_headers) {
  constexpr uint16_t kRelocatable = 1;
  for (char byte : {'\x7f', 'E', 'L', 'F', '\2', '\1', '\1'}) file.put(byte);  // 64 bits, little-endian, version 1
  file.align('\0');
  file.put(uint64_t{0});
  file.put(kRelocatable);
  file.put(Masm::kElfMachine);
  file.put(uint32_t{1});
  file.put(uint64_t{0});  // entry
  file.put(uint64_t{0});  // program headers
  file.put(section_headers);
  file.put(uint32_t{0});
  file.put(static_cast<uint16_t>(kHeaderBytes));
  file.put(uint32_t{0});  // no program headers
  file.put(static_cast<uint16_t>(sizeof(SectionHeader)));
  file.put(static_cast<uint16_t>(kSections));
  file.put(static_cast<uint16_t>(kSectionNames));
}

struct Shown {
  std::string file;
  jit_code_entry entry;
};

// The list that GDB reads; guarded.
struct Registry {
  std::mutex mutex;
  std::unordered_map<const uint8_t*, std::unique_ptr<Shown>> shown;
};

Registry& registry() {
  static Registry* shared = new Registry;
  return *shared;
}

void tell_gdb(Action action, jit_code_entry* entry) {
  __jit_debug_descriptor.relevant_entry = entry;
  __jit_debug_descriptor.action_flag = action;
  __jit_debug_register_code();
  __jit_debug_descriptor.action_flag = kNoAction;
}

}  // namespace

std::string object_file_of(const uint8_t* code, size_t bytes, std::string_view name) {
  constexpr uint8_t kGlobalFunction = 1 << 4 | 2;
  constexpr uint64_t kAllocated = 2, kExecutable = 4;
  SectionHeader sections[kSections];
  Bytes names, strings, body;
  auto describe = [&](SectionIndex index, const char* section_name, uint32_t type) {
    sections[index].name = static_cast<uint32_t>(names.size());
    sections[index].type = type;
    names.put_text(section_name);
  };
  auto place = [&](SectionIndex index, const std::string& content) {
    sections[index].offset = kHeaderBytes + body.size();
    sections[index].size = content.size();
    for (char byte : content) body.put(byte);
    body.align('\0');
  };
  names.put_text("");
  describe(kText, ".text", kNoBits);
  describe(kDebugFrame, ".debug_frame", kProgramBits);
  describe(kSymbols, ".symtab", kSymbolTable);
  describe(kStrings, ".strtab", kStringTable);
  describe(kSectionNames, ".shstrtab", kStringTable);
  strings.put_text("");
  strings.put_text(name);
  Bytes symbols;
  symbols.put(Symbol{});
  symbols.put(Symbol{1, kGlobalFunction, 0, kText, 0, bytes});
  sections[kText].address = reinterpret_cast<uint64_t>(code);
  sections[kText].size = bytes;
  sections[kText].flags = kAllocated | kExecutable;
  place(kDebugFrame, frame_rules(code, bytes));
  place(kSymbols, symbols.text());
  sections[kSymbols].link = kStrings;
  sections[kSymbols].info = 1;  // the first that is not local
  sections[kSymbols].entry_size = sizeof(Symbol);
  place(kStrings, strings.text());
  place(kSectionNames, names.text());
  Bytes file;
  put_elf_header(file, kHeaderBytes + body.size());
  std::string text = file.text() + body.text();
  for (const SectionHeader& section : sections) {
    text.append(reinterpret_cast<const char*>(&section), sizeof(section));
  }
  return text;
}

void show_to_gdb(const uint8_t* code, size_t bytes, std::string_view name) {
  auto shown = std::make_unique<Shown>();
  shown->file = object_file_of(code, bytes, name);
  Registry& all = registry();
  std::lock_guard lock(all.mutex);
  jit_code_entry* first = __jit_debug_descriptor.first_entry;
  shown->entry = {first, nullptr, shown->file.data(), shown->file.size()};
  if (first != nullptr) first->prev_entry = &shown->entry;
  __jit_debug_descriptor.first_entry = &shown->entry;
  tell_gdb(kRegister, &shown->entry);
  all.shown[code] = std::move(shown);
}

void hide_from_gdb(const uint8_t* code) {
  Registry& all = registry();
  std::lock_guard lock(all.mutex);
  auto found = all.shown.find(code);
  if (found == all.shown.end()) return;
  jit_code_entry* entry = &found->second->entry;
  if (entry->prev_entry != nullptr) entry->prev_entry->next_entry = entry->next_entry;
  if (entry->next_entry != nullptr) entry->next_entry->prev_entry = entry->prev_entry;
  if (__jit_debug_descriptor.first_entry == entry) __jit_debug_descriptor.first_entry = entry->next_entry;
  tell_gdb(kUnregister, entry);
  all.shown.erase(found);
}

}  // namespace sandboa::jit
