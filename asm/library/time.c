/* Time and sleep. */

#include "library.h"

struct timespec {
  long seconds, nanoseconds;
};

struct timeval {
  long seconds, microseconds;
};

#define NANOSLEEP 35
#define CLOCK_GETTIME 228
#define REALTIME 0
#define PROCESS 2

int clock_gettime(int clock, struct timespec *time) {
  return __lab_result(__lab_call(CLOCK_GETTIME, clock, (long)time, 0, 0));
}

long time(long *seconds) {
  struct timespec now = {0};
  clock_gettime(REALTIME, &now);
  if (seconds)
    *seconds = now.seconds;
  return now.seconds;
}

int gettimeofday(struct timeval *time, void *zone) {
  struct timespec now = {0};
  int result = clock_gettime(REALTIME, &now);
  *time = (struct timeval){now.seconds, now.nanoseconds / 1000};
  return result;
}

/* Microseconds of processor time. */
long clock(void) {
  struct timespec used = {0};
  clock_gettime(PROCESS, &used);
  return used.seconds * 1000000 + used.nanoseconds / 1000;
}

double difftime(long later, long earlier) {
  return later - earlier;
}

int nanosleep(const struct timespec *time, struct timespec *left) {
  return __lab_result(__lab_call(NANOSLEEP, (long)time, (long)left, 0, 0));
}

int usleep(unsigned microseconds) {
  struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
  return nanosleep(&time, NULL);
}

unsigned sleep(unsigned seconds) {
  struct timespec time = {seconds};
  nanosleep(&time, NULL);
  return 0;
}
