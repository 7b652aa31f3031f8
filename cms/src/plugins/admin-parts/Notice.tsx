import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';

interface NoticeProps {
  variant: 'warning' | 'danger' | 'success';
  title: string;
  /** For what comes up while somebody works; it is read aloud at once. */
  isUrgent?: boolean;
  children?: ReactNode;
  action?: ReactNode;
}

/** Something to know about what is below it. Unlike an alert of the design system it need not be closed. */
export function Notice({ variant, title, isUrgent = false, children, action }: NoticeProps) {
  const Icon = variant === 'success' ? CheckCircle : WarningCircle;
  return (
    <Flex
      role={isUrgent ? 'alert' : undefined}
      alignItems="flex-start"
      gap={3}
      padding={4}
      hasRadius
      background={`${variant}100`}
      borderColor={`${variant}200`}
    >
      <Flex shrink={0} paddingTop="0.2rem">
        <Icon aria-hidden fill={`${variant}700`} width="1.6rem" height="1.6rem" />
      </Flex>
      <Box flex="1" minWidth={0}>
        <Typography tag="p" fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>
        {children && (
          <Typography tag="div" textColor="neutral800">
            {children}
          </Typography>
        )}
        {action && <Box paddingTop={3}>{action}</Box>}
      </Box>
    </Flex>
  );
}
