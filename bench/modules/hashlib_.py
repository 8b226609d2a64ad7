import hashlib
import hmac

LONG = bytes(range(256)) * 200
SHORT = b"a short message of some forty bytes, done"
KEY = b"a secret key"


def sha256_long():
    return hashlib.sha256(LONG).hexdigest()


def sha256_short():
    return [hashlib.sha256(SHORT).hexdigest() for _ in range(100)][-1]


def sha512_long():
    return hashlib.sha512(LONG).hexdigest()


def sha1_long():
    return hashlib.sha1(LONG).hexdigest()


def md5_long():
    return hashlib.md5(LONG).hexdigest()


def md5_short():
    return [hashlib.md5(SHORT).hexdigest() for _ in range(100)][-1]


def blake2b_long():
    return hashlib.blake2b(LONG).hexdigest()


def blake2b_short():
    return [hashlib.blake2b(SHORT, digest_size=16).hexdigest() for _ in range(100)][-1]


def blake2s_long():
    return hashlib.blake2s(LONG).hexdigest()


def sha3_long():
    return hashlib.sha3_256(LONG).hexdigest()


def sha3_short():
    return [hashlib.sha3_256(SHORT).hexdigest() for _ in range(100)][-1]


def updates():
    digest = hashlib.sha256()
    for _ in range(200):
        digest.update(SHORT)
    return digest.hexdigest()


def hmac_new():
    return [hmac.new(KEY, SHORT, hashlib.sha256).hexdigest() for _ in range(50)][-1]


def hmac_new_named():
    return [hmac.new(KEY, SHORT, "sha256").hexdigest() for _ in range(50)][-1]


def hmac_digest():
    return [hmac.digest(KEY, SHORT, "sha256") for _ in range(100)][-1]


def key_derivation():
    return hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 500).hex()
