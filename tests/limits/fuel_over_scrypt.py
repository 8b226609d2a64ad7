# limits: fuel=2000000
# ends: trap fuel
import hashlib

hashlib.scrypt(b"password", salt=b"salt", n=16384, r=8, p=1)
