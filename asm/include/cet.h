// What GCC's header of this name defines: marks for indirect branches, which are there only with -D __CET__=3, as
// under -fcf-protection (1 for branches, 2 for the shadow stack).
#if defined(__CET__) && (__CET__ & 1)
#define _CET_ENDBR endbr64
#define _CET_NOTRACK notrack
#else
#define _CET_ENDBR
#define _CET_NOTRACK
#endif
