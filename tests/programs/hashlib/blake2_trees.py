# BLAKE2 with keys, salts, persons, tree parameters, sizes; wrong arguments and their errors.
import hashlib


def attempt(call):
    try:
        print(call().hexdigest())
    except Exception as error:
        print(type(error).__name__, error)


for function in (hashlib.blake2b, hashlib.blake2s):
    big = function is hashlib.blake2b
    print(function.__name__, function.SALT_SIZE, function.PERSON_SIZE, function.MAX_KEY_SIZE, function.MAX_DIGEST_SIZE, function().name, function().block_size, function(digest_size=5).digest_size)
    for options in ({}, {"digest_size": 1}, {"key": b"k"}, {"key": bytes(function.MAX_KEY_SIZE)}, {"salt": b"salt"}, {"person": b"me"}, {"salt": b"s", "person": b"p", "key": b"k", "digest_size": 12}, {"fanout": 2, "depth": 2, "leaf_size": 16, "node_offset": 1, "node_depth": 0, "inner_size": 32, "last_node": True}, {"fanout": 0, "depth": 255}, {"key": b""}, {"salt": b"", "person": bytearray(b"")}, {"usedforsecurity": False}, {"leaf_size": 2**32 - 1}, {"node_offset": 2**48 - 1}):
        attempt(lambda: function(b"data", **options))
    for options in ({"digest_size": 0}, {"digest_size": 65}, {"digest_size": -1}, {"key": bytes(65)}, {"salt": bytes(17)}, {"person": bytes(17)}, {"fanout": 256}, {"fanout": -1}, {"depth": 0}, {"depth": 256}, {"leaf_size": -1}, {"leaf_size": 2**32}, {"node_offset": -1}, {"node_offset": 2**64}, {"node_depth": 256}, {"node_depth": -1}, {"inner_size": -1}, {"inner_size": 65}, {"key": "text"}, {"salt": 5}, {"digest_size": "x"}):
        attempt(lambda: function(b"data", **options))
    tree_options = {"digest_size": 32, "fanout": 2, "depth": 2, "leaf_size": 4, "inner_size": 32}
    leaves = [function(b"abcd", node_offset=0, node_depth=0, last_node=False, **tree_options), function(b"ef", node_offset=1, node_depth=0, last_node=True, **tree_options)]
    root = function(node_offset=0, node_depth=1, last_node=True, **tree_options)
    for leaf in leaves:
        root.update(leaf.digest())
    print(root.hexdigest(), [leaf.hexdigest()[:10] for leaf in leaves])
    keyed = function(key=b"secret", digest_size=16)
    twin = keyed.copy()
    keyed.update(b"one")
    twin.update(b"two")
    print(keyed.hexdigest(), twin.hexdigest(), keyed.hexdigest() == function(b"one", key=b"secret", digest_size=16).hexdigest())
