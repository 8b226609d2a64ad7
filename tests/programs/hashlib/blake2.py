import hashlib
import random

for make in (hashlib.blake2b, hashlib.blake2s):
    print(make.__name__, make.SALT_SIZE, make.PERSON_SIZE, make.MAX_KEY_SIZE, make.MAX_DIGEST_SIZE)
    generator = random.Random(1)
    for index in range(12):
        most = make.MAX_DIGEST_SIZE
        state = make(
            generator.randbytes(generator.randrange(300)),
            digest_size=generator.randrange(1, most + 1),
            key=generator.randbytes(generator.randrange(most + 1)),
            salt=generator.randbytes(generator.randrange(make.SALT_SIZE + 1)),
            person=generator.randbytes(generator.randrange(make.PERSON_SIZE + 1)),
            fanout=generator.randrange(256),
            depth=generator.randrange(1, 256),
            leaf_size=generator.randrange(1 << 32),
            node_offset=generator.randrange(1 << 48),
            node_depth=generator.randrange(256),
            inner_size=generator.randrange(most + 1),
            last_node=index % 2 == 1,
        )
        other = state.copy()
        state.update(b"more" * 40)
        print(state.name, state.digest_size, state.block_size, state.hexdigest(), other.hexdigest())
print(hashlib.blake2b(node_offset=(1 << 64) - 1).hexdigest())


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
hashlib.blake2b(digest_size=65)
hashlib.blake2b(digest_size=0)
hashlib.blake2b(key=b'a'*65)
hashlib.blake2b(salt=b'a'*65)
hashlib.blake2b(person=b'a'*65)
hashlib.blake2s(salt=b'a'*9)
hashlib.blake2b(fanout=256)
hashlib.blake2b(depth=0)
hashlib.blake2b(depth=256)
hashlib.blake2b(leaf_size=1<<32)
hashlib.blake2b(leaf_size=-1)
hashlib.blake2b(node_offset=1<<64)
hashlib.blake2s(node_offset=1<<48)
hashlib.blake2b(node_depth=256)
hashlib.blake2b(inner_size=65)
hashlib.blake2b(inner_size=-1)
hashlib.blake2b('a')
hashlib.blake2b(key='a')
hashlib.blake2b(digest_size='a')
hashlib.blake2s(node_offset=(1<<48)-1,leaf_size=5,depth=3,fanout=0,node_depth=2,inner_size=12,last_node=True).hexdigest()
""".split("\n")[1:-1]:
    show(line)
