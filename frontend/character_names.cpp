#include "frontend/character_names.h"

#include <dlfcn.h>

#include <unicode/uchar.h>
#include <unicode/udata.h>
#include <unicode/uversion.h>
#include <algorithm>
#include <string>
#include <vector>

namespace sandboa::frontend {

namespace {

// Loaded when the first name is met, not linked: few programs name characters, and two more libraries with their relocations
// cost every process a tenth or more of its time in the dynamic loader.
#define SANDBOA_TEXT_OF(x) #x
#define SANDBOA_NAME_OF(function) SANDBOA_TEXT_OF(function)  // ICU's functions are macros that add the version

constexpr const char* kLibrary = "libicuuc.so." U_ICU_VERSION_SHORT;
constexpr size_t kLongestName = 128;

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

uint32_t hash_name(std::string_view name) {
  uint32_t hash = 2166136261u;
  for (char c : name) hash = (hash ^ static_cast<uint8_t>(upper(c))) * 16777619u;
  return hash;
}

bool equal_but_for_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return upper(x) == upper(y); });
}

bool starts_with_but_for_case(std::string_view name, std::string_view start) {
  return equal_but_for_case(name.substr(0, start.size()), start);
}

bool has_lower_case(std::string_view name) {
  return std::any_of(name.begin(), name.end(), [](char c) { return upper(c) != c; });
}

bool is_unknown_to_cpython(std::string_view name) { return name.starts_with("TANGUT IDEOGRAPH-"); }

struct Alias {
  uint32_t code_point;
  std::string_view name;
};
constexpr Alias kAliases[] = {
#define ALIAS(code_point, name) {code_point, name},
#include "frontend/name_aliases.def"
#undef ALIAS
};

// Where names stand that do not follow from the code point (ideographs), and those of Hangul syllables.
struct Range {
  UChar32 first;
  UChar32 end;
};
constexpr Range kNamedRanges[] = {{0, 0x3400},       {0x4DC0, 0x4E00},   {0xA000, 0xD7A4},   {0xD7B0, 0xD800},
                                  {0xF900, 0x17000}, {0x18800, 0x20000}, {0x2F800, 0x2FA20}, {0xE0000, 0xE0200}};

// ICU finds a name by a search through all of them; a source full of names would take minutes. So hashes are kept in order,
// and ICU is asked for the name of a code point only.
class NameIndex {
 public:
  NameIndex() {
    void* library = dlopen(kLibrary, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) return;
    auto enumerate = reinterpret_cast<decltype(&u_enumCharNames)>(dlsym(library, SANDBOA_NAME_OF(u_enumCharNames)));
    auto set_access = reinterpret_cast<decltype(&udata_setFileAccess)>(dlsym(library, SANDBOA_NAME_OF(udata_setFileAccess)));
    char_name_ = reinterpret_cast<decltype(&u_charName)>(dlsym(library, SANDBOA_NAME_OF(u_charName)));
    if (enumerate == nullptr || set_access == nullptr || char_name_ == nullptr) return;
    UErrorCode status = U_ZERO_ERROR;
    set_access(UDATA_NO_FILES, &status);  // its data are linked into it; nothing in the environment may name others
    for (UCharNameChoice choice : {U_UNICODE_CHAR_NAME, U_CHAR_NAME_ALIAS}) {
      for (const Range& range : kNamedRanges) enumerate(range.first, range.end, add, &entries_, choice, &status);
    }
    std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.hash < b.hash; });
    if (U_FAILURE(status)) entries_.clear();
  }

  bool is_usable() const { return !entries_.empty(); }

  uint32_t find(std::string_view name) const {
    uint32_t hash = hash_name(name);
    auto entry =
        std::lower_bound(entries_.begin(), entries_.end(), hash, [](const Entry& e, uint32_t h) { return e.hash < h; });
    for (; entry != entries_.end() && entry->hash == hash; ++entry) {
      if (is_name_of(entry->code_point, name)) return entry->code_point;
    }
    return kNoSuchCharacter;
  }

  bool is_name_of(uint32_t code_point, std::string_view name) const {
    for (UCharNameChoice choice : {U_UNICODE_CHAR_NAME, U_CHAR_NAME_ALIAS}) {
      char buffer[kLongestName];
      UErrorCode status = U_ZERO_ERROR;
      int32_t size = char_name_(static_cast<UChar32>(code_point), choice, buffer, sizeof buffer, &status);
      if (U_SUCCESS(status) && equal_but_for_case({buffer, static_cast<size_t>(size)}, name)) return true;
    }
    return false;
  }

  size_t name_of(uint32_t code_point, char* buffer, size_t size) const {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length =
        char_name_(static_cast<UChar32>(code_point), U_UNICODE_CHAR_NAME, buffer, static_cast<int32_t>(size), &status);
    std::string_view name(buffer, U_SUCCESS(status) ? static_cast<size_t>(length) : 0);
    return is_unknown_to_cpython(name) ? 0 : name.size();
  }

 private:
  struct Entry {
    uint32_t hash;
    uint32_t code_point;
  };

  static UBool add(void* context, UChar32 code, UCharNameChoice, const char* name, int32_t length) {
    std::string_view text(name, static_cast<size_t>(length));
    if (is_unknown_to_cpython(text)) return true;
    static_cast<std::vector<Entry>*>(context)->push_back({hash_name(text), static_cast<uint32_t>(code)});
    return true;
  }

  std::vector<Entry> entries_;
  decltype(&u_charName) char_name_ = nullptr;
};

const NameIndex& name_index() {
  static const NameIndex index;
  return index;
}

// What follows the hyphen of CJK UNIFIED IDEOGRAPH-...
uint32_t ideograph(const NameIndex& index, std::string_view digits) {
  if (digits.size() != 4 && digits.size() != 5) return kNoSuchCharacter;
  uint32_t code_point = 0;
  for (char c : digits) {
    bool is_digit = c >= '0' && c <= '9';
    if (!is_digit && !(c >= 'A' && c <= 'F')) return kNoSuchCharacter;
    code_point = code_point * 16 + static_cast<uint32_t>(is_digit ? c - '0' : c - 'A' + 10);
  }
  if (digits.size() == 5 && digits[0] == '0') digits.remove_prefix(1);
  return index.is_name_of(code_point, "CJK UNIFIED IDEOGRAPH-" + std::string(digits)) ? code_point : kNoSuchCharacter;
}

// VS1 to VS256.
uint32_t variation_selector(std::string_view digits) {
  if (digits.empty() || digits.size() > 3 || digits[0] == '0') return kNoSuchCharacter;
  uint32_t number = 0;
  for (char c : digits) {
    if (c < '0' || c > '9') return kNoSuchCharacter;
    number = number * 10 + static_cast<uint32_t>(c - '0');
  }
  if (number > 256) return kNoSuchCharacter;
  return number <= 16 ? 0xFE00 + number - 1 : 0xE0100 + number - 17;
}

}  // namespace

bool has_character_names() { return name_index().is_usable(); }

uint32_t character_by_name(std::string_view name) {
  constexpr std::string_view kIdeograph = "CJK UNIFIED IDEOGRAPH-";
  if (name.size() >= kLongestName) return kNoSuchCharacter;
  const NameIndex& index = name_index();
  if (name.starts_with(kIdeograph)) return ideograph(index, name.substr(kIdeograph.size()));
  if (starts_with_but_for_case(name, "HANGUL SYLLABLE ") && has_lower_case(name)) return kNoSuchCharacter;
  if (uint32_t found = index.find(name); found != kNoSuchCharacter) return found;
  for (const Alias& alias : kAliases) {
    if (equal_but_for_case(alias.name, name)) return alias.code_point;
  }
  return starts_with_but_for_case(name, "VS") ? variation_selector(name.substr(2)) : kNoSuchCharacter;
}

size_t name_of_character(uint32_t code_point, char* buffer, size_t size) {
  return name_index().name_of(code_point, buffer, size);
}

}  // namespace sandboa::frontend
