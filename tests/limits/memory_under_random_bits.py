# limits: memory=8MB
# ends: completed
import random

random.seed(1)
print(random.getrandbits(4_000_000).bit_length() <= 4_000_000, len(random.randbytes(500_000)))
