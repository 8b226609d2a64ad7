# limits: fuel=5000000
# mounts: memory /tmp
# ends: trap fuel
import posix

for number in range(2000):
    posix.mkdir(f"/tmp/{number}")
while True:
    posix.listdir("/tmp")
