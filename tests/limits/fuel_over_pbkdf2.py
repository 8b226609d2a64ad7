# limits: fuel=2000000
# ends: trap fuel
import hashlib

hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1_000_000_000)
