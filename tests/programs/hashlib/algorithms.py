# Lengths around the ends of blocks, fed at once and in parts.
import hashlib

names = sorted(hashlib.algorithms_guaranteed)
print(names == sorted(hashlib.algorithms_available), names)
for name in names:
    size = (33,) if name.startswith("shake") else ()
    whole = hashlib.new(name)
    print(whole.name, whole.digest_size, whole.block_size)
    block = whole.block_size
    for length in (0, 1, block - 17, block - 9, block - 8, block - 1, block, block + 1, 2 * block, 3 * block + 5):
        data = bytes(index * 7 & 255 for index in range(length))
        at_once = hashlib.new(name, data)
        in_parts = getattr(hashlib, name)()
        for start in range(0, length, 61):
            in_parts.update(data[start : start + 61])
        assert at_once.digest(*size) == in_parts.digest(*size)
        print(length, at_once.hexdigest(*size))
