"""What a format of no value packs is not what lies behind its arguments: some of these end where their block of memory does."""
import gc
import struct

kept = []
garbage = []
for size in range(0, 128, 8):
    garbage.append([bytes(1000 + size) for index in range(200)])
    for index in range(2200):
        kept.append(tuple([">0q"]))
garbage = None
gc.collect()
print({struct.pack(*arguments) for arguments in kept}, struct.pack(">2xq0dx", 1), struct.pack("x0h"))
