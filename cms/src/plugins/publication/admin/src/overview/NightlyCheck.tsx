import { Box, Typography } from '@strapi/design-system';
import type { SiteCheck } from '../../../shared/report.mts';
import { useMoment } from '../words/use-moment.ts';
import { useText } from '../words/use-text.ts';

/** What came out of comparing every page, at night. */
export function NightlyCheck({ check }: { check: SiteCheck | null }) {
  const text = useText();
  const moment = useMoment();
  if (!check) return <Typography textColor="neutral600">{text('site.check.never')}</Typography>;
  const values = {
    moment: moment(check.at),
    pages: check.pages,
    differences: check.differences,
  };
  if (check.differences === 0) return <Typography>{text('site.check.fine', values)}</Typography>;
  return (
    <>
      <Typography>{text('site.check.differences', values)}</Typography>
      {check.paths.length > 0 && (
        <Box tag="details">
          <Box tag="summary">
            <Typography>{text('site.check.paths')}</Typography>
          </Box>
          <Box tag="ul" paddingTop={2} paddingLeft={4}>
            {check.paths.map((path) => (
              <li key={path}>
                <Typography>{path}</Typography>
              </li>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}
