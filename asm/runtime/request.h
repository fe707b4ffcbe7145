/* A request of the workload, shared by its tasks. */

#define REQUEST_OPEN 0          /* tasks that have not ended */
#define REQUEST_SEED 8          /* changes with every task that begins */
#define REQUEST_SUM 16          /* of the results of the tasks that have ended */
#define REQUEST_SIZE 24
