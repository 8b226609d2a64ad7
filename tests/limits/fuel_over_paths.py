# limits: fuel=2000000
# mounts: memory /tmp
# ends: trap fuel
import posix

path = "/tmp/" + "../tmp/" * 500
while True:
    posix.stat(path)
