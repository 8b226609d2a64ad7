# Every algorithm at lengths around its block size, in pieces of every size, copies in the middle, digests asked for twice.
import hashlib

names = sorted(hashlib.algorithms_guaranteed)
print(names, hashlib.algorithms_guaranteed <= hashlib.algorithms_available)
for name in names:
    empty = hashlib.new(name)
    block, size = empty.block_size, empty.digest_size
    length = () if size else (20,)
    print(name, empty.name, block, size, empty.hexdigest(*length)[:24])
    collected = hashlib.sha256()
    for count in (1, 55, 56, 57, 63, 64, 65, block - 1, block, block + 1, 2 * block, 111, 112, 127, 128, 129):
        data = bytes(i * 7 % 251 for i in range(count))
        whole = hashlib.new(name, data).digest(*length)
        pieces = hashlib.new(name)
        for start in range(0, count, 13):
            pieces.update(data[start:start + 13])
        assert pieces.digest(*length) == whole == pieces.digest(*length)
        half = hashlib.new(name, data[:count // 2])
        twin = half.copy()
        half.digest(*length)
        half.update(data[count // 2:])
        twin.update(data[count // 2:])
        assert half.digest(*length) == twin.digest(*length) == whole
        collected.update(whole)
    print("  ", collected.hexdigest())
for function in (hashlib.sha256, hashlib.md5, hashlib.sha3_512, hashlib.blake2b):
    one = function(b"a")
    one.update(b"")
    print(function().update(b"x"), one.hexdigest() == function(b"a").hexdigest(), len(one.digest()) == one.digest_size, len(one.hexdigest()) == 2 * one.digest_size, one.digest() is one.digest(), one == function(b"a"))
for name in ("MD5", "SHA256", "sha-256", "", "sha999", "md5 "):
    try:
        print(name, hashlib.new(name, b"").hexdigest()[:8])
    except (ValueError, TypeError) as error:
        print(name, type(error).__name__, str(error).split(" ")[0])
for shake in (hashlib.shake_128, hashlib.shake_256):
    one = shake(b"data")
    print([one.hexdigest(n) for n in (0, 1, 2, 9)], one.digest(300)[:9] == one.digest(9), one.digest_size, one.digest(length=3), len(one.hexdigest(1000)))
