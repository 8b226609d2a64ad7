// For scripts/test-arm64, loaded before the program's libraries. QEMU before 8.1 does not take note of instructions that change
// through another mapping of the same memory, which is how the JIT writes, although the program says so as ARM64 asks for. It
// does when such a mapping stops being executable: this is done to all of them where the JIT synchronizes processors.
#define _GNU_SOURCE
#include <errno.h>
#include <linux/membarrier.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>

static long call_kernel(long number, const long arguments[6]) {
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = arguments[0];
  register long x1 __asm__("x1") = arguments[1];
  register long x2 __asm__("x2") = arguments[2];
  register long x3 __asm__("x3") = arguments[3];
  register long x4 __asm__("x4") = arguments[4];
  register long x5 __asm__("x5") = arguments[5];
  __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
  return x0;
}

static void forget_translations(void) {
  FILE* maps = fopen("/proc/self/maps", "r");
  if (maps == NULL) return;
  char line[512];
  while (fgets(line, sizeof(line), maps) != NULL) {
    unsigned long begin, end;
    char access[5];
    if (sscanf(line, "%lx-%lx %4s", &begin, &end, access) != 3 || strcmp(access, "r-xs") != 0) continue;
    mprotect((void*)begin, end - begin, PROT_READ);
    mprotect((void*)begin, end - begin, PROT_READ | PROT_EXEC);
  }
  fclose(maps);
}

long syscall(long number, ...) {
  long arguments[6];
  va_list list;
  va_start(list, number);
  for (int index = 0; index < 6; ++index) arguments[index] = va_arg(list, long);
  va_end(list);
  if (number == SYS_membarrier && arguments[0] == MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE) forget_translations();
  long result = call_kernel(number, arguments);
  if (result >= 0 || result < -4095) return result;
  errno = (int)-result;
  return -1;
}
