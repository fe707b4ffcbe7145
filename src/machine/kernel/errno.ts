/** Error numbers 1 to 40 on Linux (asm-generic/errno-base.h, errno.h); 38 is ENOSYS. */
const NAMES =
  'EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP'.split(
    ' ',
  );

/** `EFAULT` for 14, or `error 77` for one without a name here. */
export function errnoName(errno: number): string {
  return NAMES[errno - 1] ?? `error ${errno}`;
}
