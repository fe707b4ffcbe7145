/** Why a step can't be stopped at. */
export const ONE_PLACE = 'this names one step of the run; ask for it and you are there';
