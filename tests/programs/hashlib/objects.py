import copy
import hashlib

first = hashlib.sha256(b"one")
second = first.copy()
first.update(bytearray(b"two"))
second.update(memoryview(b"_t_w_o")[1::1])
print(first.hexdigest(), first.digest().hex() == first.hexdigest())
print(second.hexdigest(), second.name, second.digest_size, second.block_size)
print(hashlib.sha256(b"onetwo").digest() == first.digest())
print(hashlib.md5(string=b"x").hexdigest(), hashlib.md5(data=b"x", usedforsecurity=False).hexdigest())
print(hashlib.new("SHA256", b"x", usedforsecurity=False).name)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: hashlib.sha256("text"))
attempt(lambda: hashlib.sha256(3))
attempt(lambda: hashlib.sha256(b"", string=b""))
attempt(lambda: hashlib.new("foo"))
attempt(lambda: hashlib.new("scrypt"))
attempt(lambda: first.update("text"))
attempt(lambda: first.update(None))
attempt(lambda: hashlib.md5(memoryview(b"abcdef")[::2]))
attempt(lambda: hashlib.sha256(b"", foo=1))
for action in (lambda: type(first)(), lambda: copy.copy(first), lambda: copy.deepcopy(hashlib.blake2s())):
    try:
        action()
    except TypeError as error:
        print("TypeError", str(error)[:13])
try:
    first.digest_size = 3
except AttributeError:
    print("AttributeError")
print(len({first, second, first}))
