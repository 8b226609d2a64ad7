"""Every way of writing a UUID as text that is read or refused; the arguments of UUID()."""
import inspect
import uuid


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


digits = "0123456789abcdef0123456789ABCDEF"
for text in (digits, "{" + digits + "}", "urn:uuid:" + digits, "uuid:" + digits, "urn:" + digits, "{urn:uuid:" + digits + "}", "}" + digits + "{", "-".join(digits), "{{{" + digits + "}}}", "URN:UUID:" + digits, digits[:-1],
             digits + "0", " " + digits, digits + "\n", digits.replace("0", "o"), "0x" + digits[2:], "+" + digits[1:], digits[:4] + "_" + digits[5:], "", "-" * 36, digits[:-1] + "\u0663", "１" * 32, "urn:uuid:" * 3 + digits):
    print(ascii(text), end=" ")
    attempt(lambda: uuid.UUID(text))
for text in (b"0" * 32, 5, None, ["a"], uuid.NIL):
    attempt(lambda: uuid.UUID(text))
for arguments in ({"hex": digits, "bytes": b"0" * 16}, {"int": 0, "fields": (0,) * 6}, {"bytes": None}, {"hex": None, "int": 3}, {"int": "3"}, {"int": -1}, {"int": 1 << 128}, {"int": True}, {"other": 1}):
    attempt(lambda: uuid.UUID(**arguments))
attempt(lambda: uuid.UUID(None, b"a" * 16))
attempt(lambda: uuid.UUID(None, None, b"a" * 16))
attempt(lambda: uuid.UUID(None, None, None, (1, 2, 3, 4, 5, 6)))
attempt(lambda: uuid.UUID(None, None, None, None, 77))
attempt(lambda: uuid.UUID(None, None, None, None, 77, 4))
attempt(lambda: uuid.UUID(None, None, None, None, 77, 4, uuid.SafeUUID.safe))
print(list(inspect.signature(uuid.UUID).parameters), inspect.signature(uuid.uuid3), inspect.signature(uuid.uuid8), inspect.signature(uuid.uuid1), inspect.signature(uuid.uuid7))
