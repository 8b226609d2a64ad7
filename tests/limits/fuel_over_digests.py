# limits: fuel=2000000
# ends: trap fuel
import hashlib
import hmac

data = bytes(100_000)
while True:
    hashlib.sha256(data)
    hashlib.blake2b(data)
    hmac.digest(data, data, "md5")
    hashlib.shake_256(b"").digest(100_000)
