// Puts the clock of a program forward that is started with this in LD_PRELOAD, by the
// seconds in the file that E2E_CLOCK names: eight bytes, the lowest first. Only the time
// of day: how long something takes is measured as ever.

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static volatile const int64_t *ahead;

__attribute__((constructor)) static void look_at_file(void) {
  int file = open(getenv("E2E_CLOCK"), O_RDONLY);
  void *there = mmap(NULL, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
  if (there == MAP_FAILED) abort();
  ahead = there;
  close(file);
}

int clock_gettime(clockid_t which, struct timespec *now) {
  if (syscall(SYS_clock_gettime, which, now) != 0) return -1;
  if (which == CLOCK_REALTIME && ahead) now->tv_sec += *ahead;
  return 0;
}
