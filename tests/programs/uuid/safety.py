"""SafeUUID and is_safe: members, defaults, odd values, copies and pickles that keep or lose it."""
import copy
import pickle
import uuid


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


SafeUUID = uuid.SafeUUID
for member in (SafeUUID.safe, SafeUUID.unsafe, SafeUUID.unknown):
    print(member, repr(member), member.name, member.value, isinstance(member, SafeUUID), member == member.value, member is getattr(SafeUUID, member.name))
attempt(lambda: SafeUUID.other.value)
plain = uuid.UUID(int=5)
safe = uuid.UUID(int=5, is_safe=SafeUUID.safe)
unsafe = uuid.UUID(int=5, is_safe=SafeUUID.unsafe)
odd = uuid.UUID(int=5, is_safe="anything")
print([made.is_safe for made in (plain, safe, unsafe, odd)], safe == unsafe == plain == odd, len({plain, safe, unsafe}), repr(safe), str(unsafe))
for made in (plain, safe, unsafe):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(made, protocol))
        print(protocol, back == made, back.is_safe, back.int, end="; ")
    print(copy.copy(made).is_safe, copy.deepcopy(made).is_safe, copy.copy(made) is made)
print(plain.__getstate__(), safe.__getstate__())
fresh = uuid.UUID.__new__(uuid.UUID)
print(hasattr(fresh, "int"), hasattr(fresh, "is_safe"))
fresh.__setstate__({"int": 9, "is_safe": 0})
print(fresh, fresh.is_safe, fresh == uuid.UUID(int=9))
fresh.__setstate__({"int": 10})
print(fresh, fresh.is_safe)
attempt(lambda: fresh.__setstate__({}))
for name in ("int", "is_safe", "hex", "other"):
    attempt(lambda: setattr(plain, name, 1))
attempt(lambda: delattr(plain, "hex"))
print(uuid.uuid4().is_safe, uuid.uuid3(plain, "x").is_safe, uuid.uuid5(plain, "x").is_safe, uuid.uuid1(1, 2).is_safe, uuid.NIL.is_safe, uuid.UUID.__slots__)
