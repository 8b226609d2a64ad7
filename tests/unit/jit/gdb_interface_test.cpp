// The object files that GDB is shown, read as <elf.h> describes them.
#include "jit/gdb_interface.h"

#include <elf.h>

#include <cstring>
#include <map>
#include <string>

#include <gtest/gtest.h>

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
extern jit_descriptor __jit_debug_descriptor;
}

namespace sandboa::jit {
namespace {

const uint8_t kCode[64] = {};

template <class Part>
Part read(const std::string& file, uint64_t offset) {
  Part part{};
  EXPECT_LE(offset + sizeof(part), file.size());
  std::memcpy(&part, file.data() + offset, sizeof(part));
  return part;
}

std::map<std::string, Elf64_Shdr> sections(const std::string& file) {
  auto header = read<Elf64_Ehdr>(file, 0);
  auto names = read<Elf64_Shdr>(file, header.e_shoff + uint64_t{header.e_shstrndx} * sizeof(Elf64_Shdr));
  std::map<std::string, Elf64_Shdr> found;
  for (int index = 0; index < header.e_shnum; ++index) {
    auto section = read<Elf64_Shdr>(file, header.e_shoff + static_cast<uint64_t>(index) * sizeof(Elf64_Shdr));
    found[file.data() + names.sh_offset + section.sh_name] = section;
  }
  return found;
}

TEST(GdbInterface, ObjectFile_NamesTheCodeWhereItIs) {
  std::string file = object_file_of(kCode, sizeof(kCode), "C.method");
  auto header = read<Elf64_Ehdr>(file, 0);
  EXPECT_EQ(std::memcmp(header.e_ident, ELFMAG, SELFMAG), 0);
  EXPECT_EQ(header.e_ident[EI_CLASS], ELFCLASS64);
  EXPECT_EQ(header.e_ident[EI_DATA], ELFDATA2LSB);
  EXPECT_EQ(header.e_type, ET_REL);
  EXPECT_EQ(header.e_ehsize, sizeof(header));
  auto all = sections(file);
  const Elf64_Shdr& text = all.at(".text");
  EXPECT_EQ(text.sh_type, uint32_t{SHT_NOBITS});
  EXPECT_EQ(text.sh_addr, reinterpret_cast<uint64_t>(kCode));
  EXPECT_EQ(text.sh_size, sizeof(kCode));
  const Elf64_Shdr& table = all.at(".symtab");
  ASSERT_EQ(table.sh_size, 2 * sizeof(Elf64_Sym));
  auto symbol = read<Elf64_Sym>(file, table.sh_offset + sizeof(Elf64_Sym));
  EXPECT_STREQ(file.data() + all.at(".strtab").sh_offset + symbol.st_name, "C.method");
  EXPECT_EQ(symbol.st_size, sizeof(kCode));
  EXPECT_EQ(ELF64_ST_TYPE(symbol.st_info), STT_FUNC);
}

TEST(GdbInterface, ObjectFile_HasRulesForTheFrame) {
  std::string file = object_file_of(kCode, sizeof(kCode), "f");
  const Elf64_Shdr frames = sections(file).at(".debug_frame");
  auto cie_bytes = read<uint32_t>(file, frames.sh_offset);
  EXPECT_EQ(read<uint32_t>(file, frames.sh_offset + 4), 0xffffffffu);
  uint64_t fde = frames.sh_offset + 4 + cie_bytes;
  EXPECT_EQ(read<uint32_t>(file, fde) + 8 + cie_bytes, frames.sh_size);
  EXPECT_EQ(read<uint32_t>(file, fde + 4), 0u);
  EXPECT_EQ(read<uint64_t>(file, fde + 8), reinterpret_cast<uint64_t>(kCode));
  EXPECT_EQ(read<uint64_t>(file, fde + 16), sizeof(kCode));
}

TEST(GdbInterface, Descriptor_ListsWhatIsShown) {
  show_to_gdb(kCode, 16, "first");
  show_to_gdb(kCode + 16, 16, "second");
  jit_code_entry* second = __jit_debug_descriptor.first_entry;
  ASSERT_NE(second, nullptr);
  jit_code_entry* first = second->next_entry;
  ASSERT_NE(first, nullptr);
  EXPECT_EQ(first->prev_entry, second);
  EXPECT_EQ(std::string(first->symfile_addr, first->symfile_size), object_file_of(kCode, 16, "first"));
  hide_from_gdb(kCode + 16);
  EXPECT_EQ(__jit_debug_descriptor.first_entry, first);
  EXPECT_EQ(first->prev_entry, nullptr);
  hide_from_gdb(kCode + 32);  // never shown
  hide_from_gdb(kCode);
  EXPECT_EQ(__jit_debug_descriptor.first_entry, nullptr);
}

}  // namespace
}  // namespace sandboa::jit
