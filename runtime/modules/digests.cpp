// Digests for the modules hashlib and hmac. The state of a digest that is being fed is a bytearray of the object that
// runtime/modules/_hashlib.py makes: what guest code or a forged snapshot writes into it is checked before each use.
#include "support/digest.h"

#include <bit>
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/modules/byte_text.h"
#include "runtime/numbers/number.h"
#include "runtime/plain_instance.h"
#include "runtime/registry.h"
#include "runtime/types/bytearray.h"
#include "runtime/types/containers.h"
#include "runtime/types/hex_digits.h"

namespace sandboa::runtime {

namespace {

using support::DigestAlgorithm;
using support::DigestState;

// Fuel for that many bytes; the slowest of the digests take 2 to 3 ns for a byte.
uint64_t fuel_for(uint64_t bytes) { return 4 + bytes / 4; }

Fallible<DigestState*> state_of(Runtime& rt, Value value) {
  auto* array = value.as<ByteArray>();
  if (!has_kind(value, Kind::kByteArray) || array->length != sizeof(DigestState)) {
    return rt.raise_value_error("not the state of a hash object");
  }
  static_assert(alignof(DigestState) == 8);  // as bytes behind a header of whole words are
  auto* state = reinterpret_cast<DigestState*>(array->data());
  if (!support::check_digest(*state)) return rt.raise_value_error("not the state of a hash object");
  return state;
}

Outcome feed(DigestState* state, ByteSpan data) {
  const auto* begin = reinterpret_cast<const uint8_t*>(state);
  bool is_apart = data.data() + data.length <= begin || data.data() >= begin + sizeof *state;
  if (is_apart) {
    support::feed_digest(state, data.data(), data.length);
    return Value::none();
  }
  DigestState changed = *state;  // the data is the state itself
  support::feed_digest(&changed, data.data(), data.length);
  *state = changed;
  return Value::none();
}

Outcome make_state(Runtime& rt, const DigestState& state) {
  return make_bytearray(rt, {reinterpret_cast<const char*>(&state), sizeof state});
}

Fallible<DigestAlgorithm> algorithm_of(Runtime& rt, Value name) {
  DigestAlgorithm algorithm;
  const Str* str = name.as<const Str>();
  auto text = str->is_ascii() ? std::string_view(reinterpret_cast<const char*>(str->data1()), str->length) : "";
  if (!support::find_digest(text, &algorithm))
    return rt.raise_value_error("unsupported hash type %.100s", to_utf8(str).c_str());
  return algorithm;
}

Fallible<ByteSpan> hashed_argument(Runtime& rt, Value value) {
  if (has_kind(value, Kind::kStr)) return rt.raise_type_error("Strings must be encoded before hashing");
  if (has_buffer(value)) return read_buffer(rt, value);
  if (has_guest_buffer(value)) return rt.needs_buffers();
  return rt.raise_type_error("object supporting the buffer API required");
}

// (name, data): a state.
Outcome digest_start(Runtime& rt, const Arguments& args) {
  DigestState state;
  ByteSpan data = TRY(hashed_argument(rt, args[1]));
  support::start_digest(&state, TRY(algorithm_of(rt, args[0])));
  TRY(rt.charge(fuel_for(data.length)));
  support::feed_digest(&state, data.data(), data.length);
  return make_state(rt, state);
}

Outcome digest_feed(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(hashed_argument(rt, args[1]));
  DigestState* state = TRY(state_of(rt, args[0]));
  TRY(rt.charge(fuel_for(data.length)));
  return feed(state, data);
}

// (state, size): the digest of what has been fed so far, which goes on. size: None, or what a SHAKE is asked for.
Outcome digest_of(Runtime& rt, const Arguments& args) {
  DigestState state = *TRY(state_of(rt, args[0]));
  uint64_t size = state.digest_bytes;
  if (state.info().digest_bytes == 0) {
    if (!args[1].is_small_int() || args[1].small_int() < 0) return rt.raise_value_error("value must be positive");
    size = static_cast<uint64_t>(args[1].small_int());
  }
  TRY(rt.check_size(size, 1));
  TRY(rt.charge(fuel_for(size)));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, size));
  support::finish_digest(&state, result->data(), size);
  return result;
}

// ---- methods of hash objects

// In the order of their names (vm/class_layout.cpp). Those of other digests have a name where BLAKE2 has the size.
enum ObjectMember : uint32_t { kSize, kState, kObjectMembers };

Fallible<DigestState*> state_of_object(Runtime& rt, Value object) {
  bool has_state = has_kind(object, Kind::kInstance) && (object.object()->flags & kHasMembers) != 0 &&
                   object.object()->type->member_count >= kObjectMembers;
  if (!has_state) return rt.raise_type_error("a hash object expected");
  Value state = member_of(object.object(), kState);
  return state_of(rt, state.is_empty() ? Value::none() : state);
}

Outcome update_method(Runtime& rt, const Arguments& args) {
  ByteSpan data = TRY(hashed_argument(rt, args[1]));
  DigestState* state = TRY(state_of_object(rt, args[0]));
  TRY(rt.charge(fuel_for(data.length)));
  return feed(state, data);
}

Fallible<size_t> finish_object(Runtime& rt, Value object, uint8_t* digest) {
  DigestState state = *TRY(state_of_object(rt, object));
  TRY(rt.charge(fuel_for(state.digest_bytes)));
  // What a SHAKE is asked for its methods in Python say.
  if (state.digest_bytes != 0) support::finish_digest(&state, digest, state.digest_bytes);
  return size_t{state.digest_bytes};
}

Outcome digest_method(Runtime& rt, const Arguments& args) {
  uint8_t digest[support::kMostDigestBytes];
  size_t size = TRY(finish_object(rt, args[0], digest));
  return make_bytes(rt, {reinterpret_cast<const char*>(digest), size});
}

Outcome hexdigest_method(Runtime& rt, const Arguments& args) {
  uint8_t digest[support::kMostDigestBytes];
  char text[2 * support::kMostDigestBytes];
  size_t size = TRY(finish_object(rt, args[0], digest));
  write_hex_digits(digest, size, reinterpret_cast<uint8_t*>(text));
  return make_str(rt, std::string_view(text, 2 * size));
}

// (name, key): the states of an HMAC that has taken in the key: (inner, outer).
Outcome hmac_states(Runtime& rt, const Arguments& args) {
  ByteSpan key = TRY(bytes_argument(rt, args[1]));
  DigestAlgorithm algorithm = TRY(algorithm_of(rt, args[0]));
  if (support::kDigestInfo[static_cast<size_t>(algorithm)].digest_bytes == 0) {
    return rt.raise_value_error("the digest of a SHAKE has no length");
  }
  TRY(rt.charge(64 + fuel_for(key.length)));
  support::HmacStates states;
  support::start_hmac(&states, algorithm, key.view());
  Value parts[2] = {TRY(make_state(rt, states.inner)), TRY(make_state(rt, states.outer))};
  return TRY_NEW(rt, new_tuple_of(rt, parts, 2));
}

// (name, key, message): the whole of HMAC at once.
Outcome hmac_digest(Runtime& rt, const Arguments& args) {
  ByteSpan key = TRY(bytes_argument(rt, args[1])), message = TRY(hashed_argument(rt, args[2]));
  DigestAlgorithm algorithm = TRY(algorithm_of(rt, args[0]));
  if (support::kDigestInfo[static_cast<size_t>(algorithm)].digest_bytes == 0) {
    return rt.raise_value_error("the digest of a SHAKE has no length");
  }
  TRY(rt.charge(64 + fuel_for(key.length) + fuel_for(message.length)));
  support::HmacStates states;
  support::start_hmac(&states, algorithm, key.view());
  support::feed_digest(&states.inner, message.data(), message.length);
  Bytes* result = TRY_NEW(rt, new_bytes(rt, states.inner.digest_bytes));
  support::finish_hmac(&states, result->data());
  return result;
}

// ---- BLAKE2

uint64_t number_at(const Arguments& args, size_t index) { return static_cast<uint64_t>(args[index].small_int()); }

// (is_long, digest size, key, salt, person, tree): tree is (fanout, depth, leaf size, node offset, node depth, inner size,
// last node). What the specification bounds has been checked, with the texts that CPython has for it.
Outcome blake2_start(Runtime& rt, const Arguments& args) {
  bool is_long = args[0].is_true();
  auto algorithm = is_long ? DigestAlgorithm::kBlake2b : DigestAlgorithm::kBlake2s;
  support::Blake2Parameters parameters;
  ByteSpan parts[3] = {span_of(args[2]), span_of(args[3]), span_of(args[4])};
  const Tuple* tree = args[5].as<const Tuple>();
  uint64_t most_key = is_long ? 64 : 32, most_salt = is_long ? 16 : 8;
  uint64_t digest_bytes = number_at(args, 1);
  bool fits = parts[0].length <= most_key && parts[1].length <= most_salt && parts[2].length <= most_salt &&
              digest_bytes >= 1 && digest_bytes <= most_key && tree->length == 7;
  uint64_t numbers[7] = {};
  for (size_t index = 0; fits && index < 7; ++index) {
    int64_t word;
    // An offset of 64 bits needs them all.
    if (is_word(tree->items()[index], &word)) {
      numbers[index] = static_cast<uint64_t>(word);
    } else if (is_int(tree->items()[index])) {
      numbers[index] = tree->items()[index].as<const BigInt>()->limbs()[0];
    } else {
      fits = false;
    }
  }
  if (!fits) return rt.raise_value_error("parameters of BLAKE2 are out of range");
  parameters.digest_bytes = static_cast<uint8_t>(digest_bytes);
  parameters.key = parts[0].view();
  parameters.salt = parts[1].view();
  parameters.person = parts[2].view();
  parameters.fanout = static_cast<uint8_t>(numbers[0]);
  parameters.depth = static_cast<uint8_t>(numbers[1]);
  parameters.leaf_bytes = static_cast<uint32_t>(numbers[2]);
  parameters.node_offset = numbers[3];
  parameters.node_depth = static_cast<uint8_t>(numbers[4]);
  parameters.inner_bytes = static_cast<uint8_t>(numbers[5]);
  parameters.is_last_node = numbers[6] != 0;
  TRY(rt.charge(16));
  DigestState state;
  support::start_blake2(&state, algorithm, parameters);
  return make_state(rt, state);
}

// (class, is_long, digest size, data or None): a hash object with no other parameters, which has been fed the data.
Outcome blake2_of(Runtime& rt, const Arguments& args) {
  bool is_long = args[1].is_true();
  uint64_t digest_bytes = number_at(args, 2);
  const auto* cls = args[0].as<const Type>();
  bool makes_objects = cls->is_guest() && cls->instance_kind == Kind::kInstance && cls->member_count >= kObjectMembers;
  if (digest_bytes < 1 || digest_bytes > (is_long ? 64 : 32) || !makes_objects) {
    return rt.raise_value_error("parameters of BLAKE2 are out of range");
  }
  ByteSpan data = args[3].is_none() ? ByteSpan() : TRY(hashed_argument(rt, args[3]));
  TRY(rt.charge(16 + fuel_for(data.length)));
  DigestState state;
  support::start_plain_blake2(&state, is_long ? DigestAlgorithm::kBlake2b : DigestAlgorithm::kBlake2s,
                              static_cast<uint8_t>(digest_bytes));
  support::feed_digest(&state, data.data(), data.length);
  Value kept = TRY(make_state(rt, state));
  Instance* object = TRY_NEW(rt, allocate_plain_instance(rt, cls));
  member_of(object, kSize) = args[2];
  member_of(object, kState) = kept;
  return object;
}

// ---- keys from passwords

// Work is charged and done in turns of about that many bytes, so that the clock is looked at in between.
constexpr uint64_t kBytesInTurn = 1 << 18;

// RFC 8018, section 5.2, for a password that is in the states already.
Fallible<bool> stretch(Runtime& rt, const support::HmacStates& keyed, std::string_view salt, uint64_t iterations,
                       uint8_t* out, uint64_t size) {
  size_t digest_bytes = keyed.inner.digest_bytes;
  uint64_t bytes_in_round = 4 * uint64_t{keyed.inner.info().block_bytes};
  uint64_t turn = kBytesInTurn / bytes_in_round;
  for (uint32_t block = 1; size > 0; ++block) {
    TRY(rt.charge(fuel_for(salt.size())));
    uint8_t number[4] = {static_cast<uint8_t>(block >> 24), static_cast<uint8_t>(block >> 16),
                         static_cast<uint8_t>(block >> 8), static_cast<uint8_t>(block)};
    uint8_t digest[support::kMostDigestBytes], sum[support::kMostDigestBytes] = {};
    support::HmacStates states = keyed;
    support::feed_digest(&states.inner, reinterpret_cast<const uint8_t*>(salt.data()), salt.size());
    support::feed_digest(&states.inner, number, sizeof number);
    for (uint64_t round = 0; round < iterations; ++round) {
      if (round % turn == 0) {
        TRY(rt.charge(fuel_for((iterations - round < turn ? iterations - round : turn) * bytes_in_round)));
      }
      if (round > 0) {
        states = keyed;
        support::feed_digest(&states.inner, digest, digest_bytes);
      }
      support::finish_hmac(&states, digest);
      for (size_t index = 0; index < digest_bytes; ++index) sum[index] ^= digest[index];
    }
    uint64_t part = size < digest_bytes ? size : digest_bytes;
    std::memcpy(out, sum, part);
    out += part;
    size -= part;
  }
  return true;
}

// (name, password, salt, iterations, size)
Outcome pbkdf2(Runtime& rt, const Arguments& args) {
  ByteSpan password = TRY(bytes_argument(rt, args[1])), salt = TRY(bytes_argument(rt, args[2]));
  DigestAlgorithm algorithm = TRY(algorithm_of(rt, args[0]));
  bool is_shake = support::kDigestInfo[static_cast<size_t>(algorithm)].digest_bytes == 0;
  if (is_shake || args[3].small_int() < 1 || args[4].small_int() < 1) {
    return rt.raise_value_error("parameters of PBKDF2 are out of range");
  }
  TRY(rt.check_size(number_at(args, 4), 1));
  TRY(rt.charge(64 + fuel_for(password.length)));
  support::HmacStates keyed;
  support::start_hmac(&keyed, algorithm, password.view());
  Bytes* result = TRY_NEW(rt, new_bytes(rt, number_at(args, 4)));
  TRY(stretch(rt, keyed, salt.view(), number_at(args, 3), result->data(), result->length));
  return result;
}

// Salsa20/8 (RFC 7914, section 3).
void salsa(uint32_t (&block)[16]) {
  uint32_t x[16];
  std::memcpy(x, block, sizeof x);
  auto quarter = [&x](int a, int b, int c, int d) {
    x[b] ^= std::rotl(x[a] + x[d], 7);
    x[c] ^= std::rotl(x[b] + x[a], 9);
    x[d] ^= std::rotl(x[c] + x[b], 13);
    x[a] ^= std::rotl(x[d] + x[c], 18);
  };
  for (int round = 0; round < 4; ++round) {
    quarter(0, 4, 8, 12);
    quarter(5, 9, 13, 1);
    quarter(10, 14, 2, 6);
    quarter(15, 3, 7, 11);
    quarter(0, 1, 2, 3);
    quarter(5, 6, 7, 4);
    quarter(10, 11, 8, 9);
    quarter(15, 12, 13, 14);
  }
  for (int index = 0; index < 16; ++index) block[index] += x[index];
}

// Section 4: mixes 2 * r blocks of 64 bytes; `scratch` has as much room.
void mix_blocks(uint8_t* blocks, uint8_t* scratch, uint64_t r) {
  uint32_t x[16];
  std::memcpy(x, blocks + (2 * r - 1) * 64, 64);
  for (uint64_t index = 0; index < 2 * r; ++index) {
    uint32_t block[16];
    std::memcpy(block, blocks + index * 64, 64);
    for (int word = 0; word < 16; ++word) x[word] ^= block[word];
    salsa(x);
    std::memcpy(scratch + (index / 2 + (index % 2) * r) * 64, x, 64);
  }
  std::memcpy(blocks, scratch, 128 * r);
}

// Section 5. `table` has room for n rows.
Fallible<bool> mix_through_table(Runtime& rt, uint8_t* row, uint8_t* scratch, uint8_t* table, uint64_t n, uint64_t r) {
  uint64_t bytes = 128 * r;
  for (uint64_t index = 0; index < 2 * n; ++index) {
    TRY(rt.charge(fuel_for(bytes)));
    if (index < n) {
      std::memcpy(table + index * bytes, row, bytes);
    } else {
      uint64_t chosen;
      std::memcpy(&chosen, row + bytes - 64, 8);
      const uint8_t* other = table + (chosen & (n - 1)) * bytes;
      for (uint64_t byte = 0; byte < bytes; ++byte) row[byte] ^= other[byte];
    }
    mix_blocks(row, scratch, r);
  }
  return true;
}

// (password, salt, n, r, p, size). All that it needs is allocated from the session's heap.
Outcome scrypt(Runtime& rt, const Arguments& args) {
  ByteSpan password = TRY(bytes_argument(rt, args[0])), salt = TRY(bytes_argument(rt, args[1]));
  for (size_t index = 2; index < 6; ++index) {
    if (args[index].small_int() < 1 || args[index].small_int() > UINT32_MAX) {
      return rt.raise_value_error("parameters of scrypt are out of range");
    }
  }
  uint64_t n = number_at(args, 2), r = number_at(args, 3), p = number_at(args, 4), size = number_at(args, 5);
  if (!std::has_single_bit(n)) return rt.raise_value_error("n must be a power of 2.");
  TRY(rt.check_size(r, 128 * (n + 1)));
  TRY(rt.check_size(r * p, 128));
  TRY(rt.charge(64 + fuel_for(password.length)));
  support::HmacStates keyed;
  support::start_hmac(&keyed, DigestAlgorithm::kSha256, password.view());
  uint64_t bytes = 128 * r;
  Bytes* result = TRY_NEW(rt, new_bytes(rt, size));
  Bytes* rows = TRY_NEW(rt, new_bytes(rt, bytes * p));
  Bytes* table = TRY_NEW(rt, new_bytes(rt, bytes * (n + 1)));
  TRY(stretch(rt, keyed, salt.view(), 1, rows->data(), rows->length));
  for (uint64_t row = 0; row < p; ++row) {
    TRY(mix_through_table(rt, rows->data() + row * bytes, table->data() + n * bytes, table->data(), n, r));
  }
  TRY(stretch(rt, keyed, bytes_view(rows), 1, result->data(), size));
  return result;
}

// Whether two runs of bytes are equal, in a time that depends on the length of the second alone.
Outcome compare_bytes(Runtime& rt, const Arguments& args) {
  ByteSpan left = TRY(bytes_argument(rt, args[0])), right = TRY(bytes_argument(rt, args[1]));
  TRY(rt.charge(1 + right.length / 8));
  const uint8_t* other = left.length == right.length ? left.data() : right.data();
  uint8_t difference = left.length == right.length ? 0 : 1;
  for (uint64_t index = 0; index < right.length; ++index) {
    difference = static_cast<uint8_t>(difference | (other[index] ^ right.content[index]));
  }
  return Value::boolean(difference == 0);
}

constexpr MethodDef kMethodRows[] = {
    {"update", "self, obj, /", update_method, kMutates, "Go on with these bytes."},
    {"digest", "self, /", digest_method, kNoEffects, "The hash of what it has been given so far, in bytes."},
    {"hexdigest", "self, /", hexdigest_method, kNoEffects,
     "The hash of what it has been given so far, in hexadecimal digits."},
};

constexpr MethodDef kRows[] = {
    {"_digest_start", "name, data, /", checked<digest_start, "str, any">, kNoEffects, "The state of a new digest."},
    {"_digest_feed", "state, data, /", checked<digest_feed, "any, any">, kMutates, "Feeds a digest."},
    {"_digest_of", "state, size, /", checked<digest_of, "any, any">, kAllocates, "The digest of what has been fed."},
    {"_hmac_digest", "name, key, message, /", checked<hmac_digest, "str, any, any">, kNoEffects, "HMAC of a message."},
    {"_hmac_states", "name, key, /", checked<hmac_states, "str, any">, kNoEffects, "States that have taken in a key."},
    {"_blake2_of", "cls, is_long, size, data, /", checked<blake2_of, "type, any, small, any">, kAllocates,
     "A hash object that has been fed data."},
    {"_blake2_start", "is_long, digest_size, key, salt, person, tree, /",
     checked<blake2_start, "any, small, bytes, bytes, bytes, tuple">, kNoEffects, "The state of a BLAKE2."},
    {"_pbkdf2", "name, password, salt, iterations, size, /", checked<pbkdf2, "str, any, any, small, small">, kAllocates,
     "A key from a password."},
    {"_scrypt", "password, salt, n, r, p, size, /", checked<scrypt, "any, any, small, small, small, small">, kAllocates,
     "A key from a password."},
    {"_compare_bytes", "left, right, /", checked<compare_bytes, "any, any">, kNoEffects,
     "Whether they are equal, in constant time."},
};

}  // namespace

const std::span<const MethodDef> kDigestIntrinsics = kRows;
const LibraryMethods kDigestMethods{"hash", kMethodRows};

}  // namespace sandboa::runtime
